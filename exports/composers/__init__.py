"""From a case to a document: what is told, in which order and in which words, and nothing about how it looks."""

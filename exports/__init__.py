"""What leaves the program: documents composed once, rendered in several formats, written whole or not at all."""

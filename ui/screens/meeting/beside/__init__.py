"""What stands beside the step: the previous conference, and the growing list of agreements."""

"""The commands of the command line: what each one takes, and what it prints."""

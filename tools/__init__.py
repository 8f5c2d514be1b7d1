"""What is run on the repository itself."""

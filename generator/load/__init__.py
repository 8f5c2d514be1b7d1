"""YAML text to checked model values, with every problem collected."""

"""All input and output: folders, MkDocs, terminal."""

"""What the program makes of a corpus: links, relations, where things stand on the site, values in words, pages."""

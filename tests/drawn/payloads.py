"""What somebody who means harm writes into a text field. Script that runs sets `window.pwned`."""

from __future__ import annotations

from collections.abc import Mapping

_SCRIPT = "<script>window.pwned = 1</script>"
_IMAGE = '<img src="x" onerror="window.pwned = 1">'

PAYLOADS: Mapping[str, str] = {
    # What begins a block of code where a line is expected
    "a fence": f"```\n{_SCRIPT}\n```",
    "a fence that is never closed": f"~~~\n{_SCRIPT}",
    "a fence with attributes": f"``` {{ .x onclick=y }}\n{_SCRIPT}\n```",
    "four spaces": f"    {_SCRIPT}",
    "a tab": f"\t{_IMAGE}",
    "words, then a block of code": f"words\n\n    {_SCRIPT}\n\nwords",
    "a list with code": f"- a\n\n        {_SCRIPT}",
    # HTML
    "script": _SCRIPT,
    "an image": _IMAGE,
    "an escaped bracket": f"\\{_IMAGE}",
    "an end of what stands around": f"</small></td></summary></details></div></p></li>{_SCRIPT}",
    "an end of an attribute": '" onmouseover="window.pwned = 1" x=\'',
    "a comment that is never closed": "<!-- words",
    "a tag that is never closed": '<div class="',
    "text that ends": "</textarea></title></style></script><svg onload=window.pwned=1>",
    "entities": "&lt;script&gt;window.pwned = 1&lt;/script&gt; &#60;img src=x onerror=window.pwned=1&#62;",
    "markdown in HTML": f'<div markdown="1">\n\n{_SCRIPT}\n\n</div>',
    # Addresses
    "a script's address": "[x](javascript:window.pwned=1) <javascript:window.pwned=1>",
    "an address in parts": "[x](java&#10;script:window.pwned=1) [y](data:text/html,x)",
    "an address with quotes": "[x](https://a.b/\"onmouseover='window.pwned=1')",
    # What extensions obey
    "attributes": "words {: onclick=window.pwned=1 #id .class }",
    "attributes on their own": "words\n{: onclick=window.pwned=1 }",
    "a footnote": "words[^1]\n\n[^1]: gone",
    "a definition": "words\n:   defined",
    "an abbreviation": "*[words]: gone",
    "an admonition": '!!! note "x"\n    words',
    "a fold": '??? note "x"\n    words',
    "a block": "/// details | x\nwords\n///",
    "a tab of the page": '=== "x"\n    words',
    "a file": '--8<-- "mkdocs.yml"',
    "keys and marks": "++ctrl+x++ ==x== ^^x^^ ~~x~~ {--x--} {>>x<<} :smile:",
    "a table": "| a | b |\n| - | - |\n| c | d |",
    "a bar": "a | b \\| c",
    "a front matter": "---\ntitle: x\n---\nwords",
    "a template": "{{ config.site_url }} {% raw %} {# x #}",
    # What parts a line
    "line separators": f"a\u2028{_SCRIPT}\u2029b\x85c",
    "brackets": "[" * 20 + "](" * 20,
    "backticks": "` `` ``` ```` `",
    "emphasis": "*a **b _c __d",
    "links": "[[companies-0|" + _SCRIPT + "]] [[companies-0]] [[x]",
}
OFTEN = ("a fence", "an end of what stands around")
"""Those that every run of the tests draws; `make soak` draws all."""

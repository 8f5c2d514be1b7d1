import js from "@eslint/js";
import globals from "globals";

/* What `briefsmith/adapters/theme/bundle.py` relies on: the forms of import and export that it reads, and no text that
   runs over lines, in which it might take a line for a comment or a statement. */
const BUNDLED = {
  "ImportExpression, MetaProperty": "The site is made of scripts: nothing is imported within code.",
  "ImportDefaultSpecifier, ImportNamespaceSpecifier, ExportDefaultDeclaration, ExportAllDeclaration":
    "The bundler reads names in braces alone.",
  "ImportDeclaration[specifiers.length=0]": "The bundler reads names in braces alone.",
  "ExportNamedDeclaration[declaration=null]": "Export where the thing is declared.",
  'ExportNamedDeclaration > VariableDeclaration[kind!="const"]': "A module's exports do not change.",
  "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > .id:not(Identifier)": "Export one name.",
  "TemplateElement[value.raw=/\\n/]": "A text stands on one line.",
};

export default [
  { ignores: ["**/node_modules/", ".venv/", "site/", "build/", ".cache/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      curly: ["error", "multi-line"],
      eqeqeq: "error",
      "no-implicit-globals": "error",
      "no-multi-str": "error",
      "no-shadow": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
      "max-lines": ["error", 250],
    },
  },
  {
    files: ["generator/**/*.js"],
    languageOptions: { ecmaVersion: 2022, globals: globals.browser },
    rules: {
      "no-restricted-syntax": [
        "error",
        ...Object.entries(BUNDLED).map(([selector, message]) => ({ selector, message })),
      ],
    },
  },
  { files: ["tests/**/*.js"], languageOptions: { globals: globals.node } },
];

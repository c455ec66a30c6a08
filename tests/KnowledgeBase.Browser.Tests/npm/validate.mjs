// Holds documents against a JSON Schema: node validate.mjs SCHEMA, with {"name": "text"} on standard input; {"name": ["what is wrong"]} comes out.
// A document whose name ends with .sarif is JSON, any other YAML.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const documents = JSON.parse(readFileSync(0, "utf8"));
const validate = compile();
const answers = {};
for (const [name, text] of Object.entries(documents)) {
  const { syntax, value } = name.endsWith(".sarif") ? readJson(text) : readYaml(text);
  answers[name] = syntax.length > 0 || validate(value) ? syntax : validate.errors.map(describe);
}

process.stdout.write(JSON.stringify(answers));

function compile() {
  // Ours must stand the strict mode, which finds misspelt keywords; the schema of SARIF is of an older draft, looser, and has a pattern that only old regular expressions stand.
  const isOlder = schema.$schema.includes("draft-04");
  const ajv = isOlder ? new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false }) : new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);

  // Not of JSON Schema: editors read them.
  ajv.addVocabulary(["enumDescriptions", "errorMessage"]);
  return ajv.compile(schema);
}

function readJson(text) {
  try {
    return { syntax: [], value: JSON.parse(text) };
  } catch (error) {
    return { syntax: [`JSON ${error.message}`], value: null };
  }
}

function readYaml(text) {
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map((error) => `YAML ${error.code}: ${error.message}`);
  return { syntax, value: syntax.length > 0 ? null : document.toJS() };
}

function describe({ instancePath, keyword, params }) {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`.trim();
}

// Holds documents against a JSON Schema: node validate.mjs SCHEMA, with {"name": "text"} on standard input; {"name": ["what is wrong"]} comes out.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);

// Not of JSON Schema: editors read them.
ajv.addVocabulary(["enumDescriptions", "errorMessage"]);
const validate = ajv.compile(schema);

const answers = {};
for (const [name, text] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map((error) => `YAML ${error.code}: ${error.message}`);
  answers[name] = syntax.length > 0 || validate(document.toJS()) ? syntax : validate.errors.map(describe);
}

process.stdout.write(JSON.stringify(answers));

function describe({ instancePath, keyword, params }) {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`.trim();
}

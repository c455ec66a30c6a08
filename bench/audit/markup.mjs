import { spawnSync } from "node:child_process";
import vnu from "vnu-jar";

/**
 * What the Nu HTML checker says about all pages of a folder.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function checkMarkup(folder) {
  const { stdout, error } = spawnSync("java", ["-Xss4m", "-jar", String(vnu), "--skip-non-html", "--stdout", "--exit-zero-always", "--format", "gnu", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) {
    throw new Error(`The Nu HTML checker needs Java: ${error.message}`);
  }

  // The policy is judged in the browser: on a disk nothing is of the page's own origin, and a script element that holds data (JSON-LD) is no script.
  return stdout.split("\n").filter((line) => line !== "" && !/(?:Resource|Inline script) violates Content Security Policy/.test(line));
}

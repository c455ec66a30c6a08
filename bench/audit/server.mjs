import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8" };

/**
 * Serves a folder as a plain static host does: compressed, with parts of files, hashed names for ever.
 * @param {string} folder
 */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const content = await readFile(file);
      const head = { "Content-Type": types[extname(file)] ?? "application/octet-stream", "Cache-Control": path.startsWith("/assets/") || path.startsWith("/search/") ? "max-age=31536000, immutable" : "max-age=600" };
      const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
      if (range !== null) {
        const end = range[2] === "" ? content.length - 1 : Math.min(Number(range[2]), content.length - 1);
        response.writeHead(206, { ...head, "Content-Range": `bytes ${range[1]}-${end}/${content.length}` }).end(content.subarray(Number(range[1]), end + 1));
        return;
      }

      const isText = /text|json|javascript|xml/.test(head["Content-Type"]);
      response.writeHead(200, isText ? { ...head, "Content-Encoding": "gzip" } : head).end(isText ? gzipSync(content) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

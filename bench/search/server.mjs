// A static server that counts: what it sends, headers included, and how many requests it answers. It knows ranges, or can be told not to.
import { createServer } from "node:http";
import { open, readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm", ".css": "text/css" };

/** Bytes of the status line and headers, about: what HTTP/1.1 sends of them. */
function headBytes(status, headers) {
  return `HTTP/1.1 ${status} OK\r\n`.length + Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 2) + "Date: Sun, 29 Nov 2026 16:00:00 GMT\r\nConnection: keep-alive\r\n".length;
}

/**
 * @param {[string, string | ((path: string) => string | undefined)][]} roots Prefixes of paths, and the folders that they stand for, or what makes a text.
 */
export async function startServer(roots) {
  const counts = { requests: 0, bytes: 0, paths: [] };
  const options = { ranges: true };
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const send = (status, headers, body) => {
      counts.requests++;
      counts.bytes += headBytes(status, headers) + body.length;
      counts.paths.push(path);
      response.writeHead(status, { ...headers, "Cache-Control": "no-store" }).end(body);
    };
    const [prefix, root] = roots.find(([start]) => path.startsWith(start)) ?? [];
    try {
      if (root === undefined) {
        return send(404, {}, Buffer.alloc(0));
      }

      if (typeof root !== "string") {
        return send(200, { "Content-Type": types[extname(path)] ?? "text/html" }, Buffer.from(root(path)));
      }

      const file = join(root, path.slice(prefix.length));
      const range = options.ranges ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") : null;
      const type = types[extname(path)] ?? "application/octet-stream";
      if (range === null) {
        const body = await readFile(file);
        return send(200, { "Content-Type": type, "Content-Length": body.length }, body);
      }

      const { size } = await stat(file);
      const from = Number(range[1]);
      const to = range[2] === "" ? size - 1 : Math.min(size - 1, Number(range[2]));
      const handle = await open(file);
      const body = Buffer.alloc(to - from + 1);
      await handle.read(body, 0, body.length, from);
      await handle.close();
      send(206, { "Content-Type": type, "Content-Length": body.length, "Content-Range": `bytes ${from}-${to}/${size}` }, body);
    } catch {
      send(404, {}, Buffer.alloc(0));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    options,
    /** What was sent since the last call. */
    take() {
      const taken = { ...counts };
      Object.assign(counts, { requests: 0, bytes: 0, paths: [] });
      return taken;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

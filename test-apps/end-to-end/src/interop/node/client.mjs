// SPDX-License-Identifier: Apache-2.0
// Calls a server's tools and prints what became of each, one JSON object a line.
//   node client.mjs stdio COMMAND [ARGUMENT...]
//   node client.mjs http URL CORRELATION_ID
// What the server writes to its stdout and is not the protocol ends it with exit code 1.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const [how, first, ...rest] = process.argv.slice(2);
const client = new Client({ name: "spoor-interop", version: "1.0.0" });
let complaints = 0;
client.onerror = (error) => {
  complaints++;
  console.error(String(error));
};

function transport() {
  return how === "stdio"
    ? new StdioClientTransport({ command: first, args: rest, env: process.env, stderr: "inherit" })
    : new StreamableHTTPClientTransport(new URL(first), {
        requestInit: { headers: { "X-Correlation-ID": rest[0] } },
      });
}

async function call(name, args, options) {
  try {
    const result = await client.callTool({ name, arguments: args }, undefined, options);
    return { name, error: result.isError === true, text: result.content[0].text };
  } catch (error) {
    return { name, code: error.code ?? error.name };
  }
}

function print(value) {
  console.log(JSON.stringify(value));
}

await client.connect(transport());
const { tools } = await client.listTools();
print({ tools: tools.map((tool) => tool.name) });
for (const name of ["refuse", "nobody", "run"]) {
  print(await call(name, {}));
}
const sums = await Promise.all([...Array(20).keys()].map((i) => call("add", { a: i, b: i })));
sums.forEach(print);
// The answer to a call that was given up is a complaint of its own.
const before = complaints;
if (how === "http") {
  const giving = new AbortController();
  const given = call("linger", {}, { signal: giving.signal });
  await call("await", {});
  giving.abort();
  print({ ...(await given), code: "aborted" });
  await call("release", {});
}
await client.close();
process.exit(before === 0 ? 0 : 1);

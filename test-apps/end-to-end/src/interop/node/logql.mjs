// SPDX-License-Identifier: Apache-2.0
// Parses queries by the grammar of Grafana's editor, and prints what does not fit it.
//   node logql.mjs QUERY...
import { parser } from "@grafana/lezer-logql";

for (const query of process.argv.slice(2)) {
  parser.parse(query).iterate({
    enter(node) {
      if (node.type.isError) {
        console.log(`${query}: not LogQL at "${query.slice(node.from, node.from + 40)}"`);
      }
    },
  });
}

import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { Asker } from "../ask.ts";
import type { Served } from "../fields/measureFields.ts";
import { ms, type Section, short, table } from "../report.ts";
import { median } from "../statistics.ts";
import { type Throughput, underLoad } from "../throughput/underLoad.ts";
import { peerQuestions } from "./questions.ts";

const folder = "tests/bench/peer";

/** Throughput against an API that @neo4j/graphql generates over the same database; installs it the first time. */
export async function measurePeer(
  served: Served,
  seconds: number,
  say: (line: string) => void,
): Promise<Section> {
  if (!existsSync(`${folder}/node_modules`)) {
    say("Installing what the comparison needs.");
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  }
  await served.driver.executeQuery(
    "CREATE FULLTEXT INDEX agreement_text IF NOT EXISTS FOR (n:Agreement) ON EACH [n.name, n.nameEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
    {},
    { database: "neo4j" },
  );
  await served.driver.executeQuery(
    "CALL db.awaitIndexes(800)",
    {},
    { database: "neo4j", transactionConfig: { timeout: 900_000 } },
  );
  const peer = await startPeer(served);
  try {
    const rows: string[][] = [];
    const ratios: number[] = [];
    for (const { name, ours, peers } of peerQuestions(served.sample)) {
      const [own, other] = await inTurn(
        [
          [served.asker, JSON.stringify(ours)],
          [peer.asker, JSON.stringify(peers)],
        ],
        seconds,
      );
      if (own === undefined || other === undefined) continue;
      const ratio = own.perSecond / other.perSecond;
      ratios.push(ratio);
      say(`${name}: ${own.perSecond.toFixed(0)} / ${other.perSecond.toFixed(0)} a second`);
      rows.push([
        name,
        own.perSecond.toFixed(0),
        other.perSecond.toFixed(0),
        `**${ratio.toFixed(1)}**`,
        `${ms(own.p50)} / ${ms(other.p50)}`,
        `${ms(own.p99)} / ${ms(other.p99)}`,
      ]);
    }
    return {
      title: "Throughput against a generated API",
      text: `The same asked of this program and of an API that @neo4j/graphql 7.6.3 generates over the same database, by 16 callers at once, ${seconds} s each, in turn; at ${short(served.relations)} relations. Answers a second, and milliseconds (this program / the generated API).

${table(["question", "this program", "generated", "ratio", "p50", "p99"], rows)}

Ratio: ${median(ratios).toFixed(1)} in the median, ${Math.min(...ratios).toFixed(1)} at least.`,
    };
  } finally {
    peer.stop();
  }
}

/** Each of them in two halves, so that neither has the quieter time. */
async function inTurn(
  asked: readonly (readonly [Asker, string])[],
  seconds: number,
): Promise<Throughput[]> {
  for (const [asker, body] of asked) {
    const { errors } = await asker.ask(body);
    if (errors) throw new Error(`${errors[0]?.message} for ${body}`);
    await underLoad(asker, body, 0.5);
  }
  const found: Throughput[] = [];
  for (const [asker, body] of asked) found.push(await underLoad(asker, body, seconds / 2));
  const again: Throughput[] = [];
  for (const [asker, body] of asked) again.push(await underLoad(asker, body, seconds / 2));
  return found.map((first, place) => {
    const second = again[place] ?? first;
    const between = (of: keyof Throughput): number => (first[of] + second[of]) / 2;
    return {
      perSecond: between("perSecond"),
      p50: between("p50"),
      p95: between("p95"),
      p99: between("p99"),
    };
  });
}

async function startPeer({ connection }: Served): Promise<{ asker: Asker; stop(): void }> {
  const child = spawn(process.execPath, [`${folder}/server.mjs`], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The generated API ended with ${code}.`)));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const found = /Ready at (http:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const asker = new Asker(url);
  return {
    asker,
    stop: () => {
      asker.close();
      child.removeAllListeners("exit");
      child.kill();
    },
  };
}

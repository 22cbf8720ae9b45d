import { benchArguments, usage } from "./arguments.ts";
import { measureConsole } from "./console/measureConsole.ts";
import { measureFaults } from "./faults/measureFaults.ts";
import { measureFields, serve, type Served } from "./fields/measureFields.ts";
import { fieldsTable } from "./fields/fieldsTable.ts";
import { measureLoading } from "./loading/measureLoading.ts";
import { measurePeer } from "./peer/measurePeer.ts";
import { writeReport, type Section } from "./report.ts";
import { measureSoak } from "./soak/measureSoak.ts";
import { measureThroughput } from "./throughput/measureThroughput.ts";

/** Measures the parts asked for and writes their tables into docs/performance.md. */
async function main(): Promise<number> {
  const asked = benchArguments(process.argv.slice(2));
  if (asked === undefined) {
    console.error(usage);
    return 1;
  }
  const sections: Section[] = [];
  const report = (section: Section): void => {
    sections.push(section);
    writeReport(sections);
    say(`Wrote "${section.title}" into docs/performance.md.`);
  };
  const startedAt = performance.now();
  if (asked.parts.includes("loading")) report(await measureLoading(asked.loading, say));
  if (asked.parts.includes("console")) report(await measureConsole(say));
  if (asked.parts.includes("faults")) report(await measureFaults(say));
  if (asked.parts.includes("soak")) report(await measureSoak(asked.minutes, say));
  if (asked.parts.includes("fields") || asked.parts.includes("throughput")) {
    const served: Served[] = [];
    try {
      for (const relations of asked.relations) {
        served.push(await serve(relations));
        say(`Serving the graph of ${relations} relations.`);
      }
      if (asked.parts.includes("fields")) {
        const times = await measureFields(served, asked.only, say);
        report(fieldsTable(times));
      }
      const largest = served.at(-1);
      if (asked.parts.includes("throughput") && largest !== undefined) {
        report(await measureThroughput(largest, asked, say));
        if (asked.peer) report(await measurePeer(largest, asked.seconds, say));
      }
    } finally {
      for (const graph of served) await graph.stop();
    }
  }
  say(`Done in ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes.`);
  return 0;
}

function say(line: string): void {
  console.error(line);
}

process.exitCode = await main();

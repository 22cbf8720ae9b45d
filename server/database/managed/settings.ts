import { join } from "node:path";

/** What a Neo4j may use of the machine's memory, in megabytes. */
export interface Neo4jMemory {
  /** Of Java; what a query may use is a share of it. */
  readonly heap: number;
  /** For the store's files, beside the heap. */
  readonly pageCache: number;
}

/** Lines of Neo4j's configuration, by their names. */
export type Neo4jSettings = Readonly<Record<string, string | number | boolean>>;

/** Enough for some ten thousand relations on any machine. */
export const usualMemory: Neo4jMemory = { heap: 512, pageCache: 128 };

/**
 * Neo4j's configuration: on loopback only, no web server, no files, no network of its own, and a
 * bound on what one query may use. Strict validation turns a misspelt setting into a failed start.
 */
export function neo4jSettings(
  folder: string,
  port: number,
  { heap, pageCache }: Neo4jMemory = usualMemory,
  others: Neo4jSettings = {},
): string {
  const settings = {
    "server.directories.data": join(folder, "data"),
    "server.directories.logs": join(folder, "logs"),
    // Left out, LOAD CSV would reach the whole file system.
    "server.directories.import": join(folder, "empty-import"),
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.bolt.thread_pool_max_size": 50,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "server.config.strict_validation.enabled": true,
    "server.memory.heap.initial_size": `${heap}m`,
    "server.memory.heap.max_size": `${heap}m`,
    "server.memory.pagecache.size": `${pageCache}m`,
    "dbms.usage_report.enabled": false,
    "dbms.security.auth_enabled": true,
    "dbms.security.allow_csv_import_from_file_urls": false,
    // Not a documented setting: a test makes sure that it still keeps LOAD CSV off the network.
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "dbms.security.procedures.allowlist": "",
    "dbms.security.procedures.unrestricted": "",
    "db.transaction.timeout": "60s",
    "db.transaction.monitor.check.interval": "2s",
    "db.transaction.concurrent.maximum": 100,
    "db.memory.transaction.max": `${heap / 4}m`,
    "db.memory.transaction.total.max": `${heap / 2}m`,
    "dbms.memory.transaction.total.max": `${Math.floor(heap * 0.586)}m`,
    // Each of the two databases takes as much of the disk beforehand; 256 MB unless told.
    "db.tx_log.rotation.size": "16m",
    // Else a log that finds no room to rotate leaves a database that is read but never written again:
    // one that gives up altogether is started again, by us. Not a documented setting.
    "internal.dbms.readonly.failover": false,
    "dbms.cypher.forbid_exhaustive_shortestpath": true,
    // Without it Neo4j listens for ten seconds of silence before it ends; the program's own
    // connections are closed by then. Not a documented setting either.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
    ...others,
  };
  // In this format a backslash escapes, as in a Windows path.
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${String(value).replaceAll("\\", "\\\\")}\n`)
    .join("");
}

/**
 * Options of Java without which one connection's large answer keeps the others waiting: Neo4j writes
 * the answers of all connections on a few threads, and a text of 100 MB held one of them for five
 * seconds, growing its buffer by 4 MB at a time, each time in fresh memory that was cleared first.
 */
export const javaOptions: readonly string[] = [
  // More than there are connections at most times, so that hardly two share a thread.
  "-Dio.netty.eventLoopThreads=64",
  // Memory is not cleared before it is written, for which Netty must reach into java.nio.
  "-Dio.netty.tryReflectionSetAccessible=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  // Bytes of all buffers. An answer that needs more fails at once, and only its own connection.
  `-Dio.netty.maxDirectMemory=${96 * 1024 * 1024}`,
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

/** The arguments of `java` that run this Neo4j; `--home-dir` is also how its process is recognised. */
export function javaArguments(
  folder: string,
  jars: string,
  { heap }: Neo4jMemory = usualMemory,
): string[] {
  return [
    `-Xms${heap}m`,
    `-Xmx${heap}m`,
    "-XX:+UseSerialGC",
    ...javaOptions,
    "--enable-native-access=ALL-UNNAMED",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
    "-Duser.timezone=UTC",
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    homeArgument(folder),
    `--config-dir=${join(folder, "conf")}`,
    "--console-mode",
  ];
}

/** What stands in the command line of the Neo4j of this folder and of no other process. */
export function homeArgument(folder: string): string {
  return `--home-dir=${folder}`;
}

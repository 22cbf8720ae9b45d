// Writes what is derived from the SDL: the merged schema, the server's resolver types and the
// client's operations. `--check` writes nothing and fails where a file is not as it would be.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { buildASTSchema, type DocumentNode, parse, printSchema } from "graphql";
import { readSchema } from "./schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const header = "// Written by `npm run codegen` from the SDL; change that instead.\n";

/** What a resolver gets as parent, by GraphQL type, and the values that stand for enum names. */
const parent = (name: string) => `./parents.ts#${name}`;
const enumValues = { Confidence: parent("ConfidenceValue"), Modality: parent("ModalityValue") };
/** The TypeScript types of scalars, on either side. */
const scalars = {
  ID: "string",
  PartialDate: "string",
  ParameterValue: "string | number | readonly string[]",
};
const mappers = {
  Dataset: parent("DatasetParent"),
  Entity: parent("EntityParent"),
  Region: parent("EntityParent"),
  Agreement: parent("EntityParent"),
  Mechanism: parent("EntityParent"),
  Platform: parent("EntityParent"),
  Thing: parent("EntityParent"),
  Relation: parent("RelationParent"),
  Passage: parent("PassageParent"),
  Source: parent("SourceParent"),
  Shorthand: parent("ShorthandParent"),
  EntityKind: parent("EntityKindParent"),
  Subkind: parent("SubkindParent"),
  RelationKind: parent("RelationKindParent"),
  EntityConnection: parent("EntityConnectionParent"),
  AgreementConnection: parent("EntityConnectionParent"),
  RelationConnection: parent("RelationConnectionParent"),
  PassageConnection: parent("PassageConnectionParent"),
  RegionLink: parent("RegionLinkParent"),
  Subgraph: parent("SubgraphParent"),
  SearchResult: parent("SearchResultParent"),
  Question: parent("QuestionParent"),
  QuestionParameter: parent("QuestionParameterParent"),
};

async function generate(): Promise<Map<string, string>> {
  const sdl = `${printSchema(buildASTSchema(readSchema()))}\n`;
  const schema = parse(sdl);
  const files = new Map([
    ["server/graphql/schema.generated.graphql", sdl],
    ["server/graphql/types.generated.ts", await serverTypes(schema)],
  ]);
  const operations = await clientOperations(schema);
  if (operations) files.set("client/api/generated/graphql.ts", operations);
  return files;
}

async function serverTypes(schema: DocumentNode): Promise<string> {
  const config = {
    enumValues,
    enumsAsTypes: true,
    enumType: "string-literal",
    useTypeImports: true,
    immutableTypes: true,
    scalars,
    contextType: "./context.ts#RequestContext",
    mappers,
    resolversNonOptionalTypename: false,
    inputMaybeValue: "T | null | undefined",
    maybeValue: "T | null | undefined",
  };
  const text = await codegen({
    filename: "server/graphql/types.generated.ts",
    schema,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { "typescript-resolvers": {} }],
    pluginMap: { typescript, "typescript-resolvers": typescriptResolvers },
  });
  // The generator re-exports the types behind our enums in a form that `verbatimModuleSyntax` refuses.
  return header + text.replaceAll(/^export \{ (\w+) \};$/gm, "export type { $1 };");
}

/** @returns undefined while the client has no operations. */
async function clientOperations(schema: DocumentNode): Promise<string | undefined> {
  const documents = filesUnder(join(root, "client"))
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => ({
      location: relative(root, file),
      document: parse(readFileSync(file, "utf8")),
    }));
  if (documents.length === 0) return undefined;

  const text = await codegen({
    filename: "client/api/generated/graphql.ts",
    schema,
    documents,
    config: {
      useTypeImports: true,
      enumType: "string-literal",
      immutableTypes: true,
      scalars,
      nonOptionalTypename: true,
      documentMode: "string",
    },
    plugins: [{ "typescript-operations": {} }, { "typed-document-node": {} }],
    pluginMap: {
      "typescript-operations": typescriptOperations,
      "typed-document-node": typedDocumentNode,
    },
  });
  return header + text;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .toSorted();
}

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const [file, text] of await generate()) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(`Not as the SDL says: ${stale.join(", ")}. Run: npm run codegen`);
  process.exitCode = 1;
}

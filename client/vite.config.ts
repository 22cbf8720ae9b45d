import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { onlyLocales } from "./build/onlyLocales.ts";
import { sizeBudget } from "./build/sizeBudget.ts";

const server = { target: "http://127.0.0.1:4000" };

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [
    react(),
    onlyLocales(["en-US", "zh-CN"]),
    sizeBudget({
      firstLoad: 350,
      entry: 220,
      withFirst: [
        "shared",
        "graph",
        "canvas",
        "Explore",
        "Toolbar",
        "layout.worker",
        "Lower",
        "Tabs",
        "useListState",
      ],
      oneWithFirst: ["en", "zh"],
      lazy: {
        en: 8,
        zh: 8,
        graph: 160,
        canvas: 20,
        Explore: 30,
        Toolbar: 2,
        NetworkMenu: 8,
        Card: 4,
        Answer: 15,
        "layout.worker": 12,
        AgreementsWorkspace: 30,
        ReadWorkspace: 30,
        LineageWorkspace: 40,
        readSaved: 12,
        AskedButton: 4,
        shared: 5,
        Ask: 45,
        editor: 150,
        useCodeMirror: 5,
        CypherEditor: 10,
        graphql: 110,
        GraphqlEditor: 5,
        ExportDialog: 16,
        HelpDialog: 12,
        FirstSteps: 4,
        FiltersPanel: 8,
        Lower: 10,
        Tabs: 4,
        useListState: 2,
        RelationTable: 4,
        Tree: 5,
        Recipe: 4,
      },
    }),
  ],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The machine may be busy with tests while the client is built; that is no news.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: "graph", test: /node_modules[\\/]cytoscape/ },
            {
              name: "canvas",
              // The table of keys is the entry's, and so is all that the canvas needs of others.
              test: /client[\\/]canvas[\\/](?!keys)/,
              includeDependenciesRecursively: false,
            },
            {
              name: "editor",
              test: /node_modules[\\/](?:@codemirror|@lezer|@marijn|style-mod|crelt|w3c-keyname)[\\/]/,
            },
            {
              name: "graphql",
              test: /node_modules[\\/](?:graphql|cm6-graphql|graphql-language-service|vscode-languageserver-types)[\\/]/,
            },
            // What several workspaces share is small and comes with the entry, not as crumbs.
            {
              name: "shared",
              test: /client[\\/](?:api|exploration|files|i18n|ui|features[\\/](?:actions|network|outline))[\\/]/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": server, "/graphiql": server, "/api/cypher": server },
  },
});

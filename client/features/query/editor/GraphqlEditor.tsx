import { autocompletion } from "@codemirror/autocomplete";
import { completion, graphqlLanguageSupport, stateExtensions } from "cm6-graphql";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { useMemo } from "react";
import { type ApiSchema, useIntrospection } from "../reference/useIntrospection.ts";
import { checkOperation } from "./graphql/checkOperation.ts";
import { type EditorProps, useCodeMirror } from "./useCodeMirror.ts";

/** The editor for GraphQL: it knows the API's schema. */
export function GraphqlEditor(props: EditorProps) {
  const { data: described } = useIntrospection(true);
  const schema = useMemo(
    () => (described === undefined ? null : schemaFrom(described)),
    [described],
  );
  const extensions = useMemo(
    () => [
      graphqlLanguageSupport(),
      autocompletion({ icons: false }),
      schema === null ? [] : [completion, stateExtensions(schema)],
    ],
    [schema],
  );
  const check = useMemo(
    () => (text: string) => (schema === null ? [] : checkOperation(text, schema)),
    [schema],
  );
  return <div ref={useCodeMirror(props, { extensions, check })} className="editor" />;
}

function schemaFrom(described: ApiSchema): GraphQLSchema {
  const introspection: unknown = { __schema: described };
  // The library's type for what the server describes itself by, of which ours is one form.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return buildClientSchema(introspection as IntrospectionQuery);
}

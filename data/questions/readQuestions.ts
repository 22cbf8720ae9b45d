import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { GraphQLError, Kind, OperationTypeNode, parse } from "graphql";
import { InvalidFileError, type Problem } from "../ontology/problem.ts";
import { parseYaml } from "../ontology/yamlFile.ts";
import { gallerySchema, type Question, questionGroups, questionSchema } from "./question.ts";

/**
 * Reads the gallery's questions, group after group, each group in the order of `gallery.yaml`.
 * @param folder holds `gallery.yaml` and a folder for each question
 * @throws InvalidFileError with everything that is wrong, by file
 */
export function readQuestions(folder = import.meta.dirname): Question[] {
  const files = new Files(folder);
  const gallery = parseYaml(files.read("gallery.yaml"), files.name("gallery.yaml"), gallerySchema);
  const listed = questionGroups.flatMap((group) => gallery[group].map((id) => ({ id, group })));

  const problems: Problem[] = listingProblems(
    files,
    listed.map(({ id }) => id),
  );
  const questions = listed
    .filter(({ id }) => files.has(id))
    .flatMap(({ id, group }): Question[] => {
      try {
        return [{ id, group, ...readQuestion(files, id) }];
      } catch (error) {
        if (!(error instanceof InvalidFileError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });
  if (problems.length > 0) throw new InvalidFileError(problems);
  return questions;
}

/** A folder's text files, and the names that problems are reported under. */
class Files {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  name(file: string): string {
    return `${basename(this.#folder)}/${file}`;
  }

  has(file: string): boolean {
    return existsSync(join(this.#folder, file));
  }

  folders(): string[] {
    const entries = readdirSync(this.#folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }

  /** @throws InvalidFileError if there is no such file */
  read(file: string): string {
    if (!this.has(file)) throw this.problem(file, "is missing.");
    return readFileSync(join(this.#folder, file), "utf8");
  }

  problem(file: string, message: string): InvalidFileError {
    return new InvalidFileError([{ file: this.name(file), line: 0, column: 0, message }]);
  }
}

function listingProblems(files: Files, ids: readonly string[]): Problem[] {
  const problem = (message: string): Problem => ({
    file: files.name("gallery.yaml"),
    line: 0,
    column: 0,
    message,
  });
  const folders = files.folders();
  return [
    ...ids
      .filter((id) => !folders.includes(id))
      .map((id) => problem(`lists "${id}", but there is no folder of that name.`)),
    ...folders
      .filter((id) => !ids.includes(id))
      .map((id) => problem(`leaves out the folder "${id}"; put it into one of the groups.`)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem(`lists "${id}" a second time.`)),
  ];
}

function readQuestion(files: Files, id: string): Omit<Question, "id" | "group"> {
  const yaml = `${id}/question.yaml`;
  const question = parseYaml(files.read(yaml), files.name(yaml), questionSchema);
  const declared = question.parameters.map(({ name }) => name);
  const demandSame = (file: string, used: readonly string[]): void => {
    const message = difference(declared, used);
    if (message) throw files.problem(file, message);
  };

  const repeated = declared.find((name, index) => declared.indexOf(name) !== index);
  if (repeated) throw files.problem(yaml, `declares the parameter "${repeated}" a second time.`);
  const cypher = files.read(`${id}/query.cypher`);
  demandSame(`${id}/query.cypher`, parametersOf(cypher));
  const graphql = files.read(`${id}/query.graphql`);
  demandSame(`${id}/query.graphql`, variablesOf(graphql, files, `${id}/query.graphql`));
  return { ...question, cypher, graphql };
}

function difference(declared: readonly string[], used: readonly string[]): string | undefined {
  const unknown = used.find((name) => !declared.includes(name));
  if (unknown) return `uses $${unknown}, which question.yaml does not declare.`;
  const unused = declared.find((name) => !used.includes(name));
  return unused && `does not use $${unused}, which question.yaml declares.`;
}

function parametersOf(cypher: string): string[] {
  const withoutComments = cypher.replaceAll(/\/\/.*$/gm, "");
  return [...withoutComments.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name);
}

/** @throws InvalidFileError unless the text is one GraphQL query */
function variablesOf(graphql: string, files: Files, file: string): string[] {
  try {
    const { definitions } = parse(graphql);
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operations.length > 1) {
      throw files.problem(file, `holds ${operations.length} operations; it must be one.`);
    }
    if (operation.operation !== OperationTypeNode.QUERY)
      throw files.problem(file, "must be a query.");
    return operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line = 0, column = 0 } = error.locations?.[0] ?? {};
    const message = `${error.message.replace(/\.$/, "")}.`;
    throw new InvalidFileError([{ file: files.name(file), line, column, message }]);
  }
}

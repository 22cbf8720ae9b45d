import { statement } from "../statement.ts";
import { relationPage } from "./relationPage.ts";

export const relationsOfSmallGraph = statement(import.meta.url, relationPage);

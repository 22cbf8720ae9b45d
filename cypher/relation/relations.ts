import { statement } from "../statement.ts";
import { relationPage } from "./relationPage.ts";

export const relations = statement(import.meta.url, relationPage);

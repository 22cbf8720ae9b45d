import { statement } from "../statement.ts";
import { chainContractWithInner } from "./chainContract.ts";

export const chainsOf6 = statement(import.meta.url, chainContractWithInner);

import { statement } from "../statement.ts";
import { chainContractWithInner } from "./chainContract.ts";

export const chainsOf3 = statement(import.meta.url, chainContractWithInner);

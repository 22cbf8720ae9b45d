import { statement } from "../statement.ts";
import { chainContractWithInner } from "./chainContract.ts";

export const chainsOf4 = statement(import.meta.url, chainContractWithInner);

import { statement } from "../statement.ts";
import { chainContractWithInner } from "./chainContract.ts";

export const chainsOf5 = statement(import.meta.url, chainContractWithInner);

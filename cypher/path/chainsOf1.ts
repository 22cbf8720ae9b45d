import { statement } from "../statement.ts";
import { chainContract } from "./chainContract.ts";

export const chainsOf1 = statement(import.meta.url, chainContract);

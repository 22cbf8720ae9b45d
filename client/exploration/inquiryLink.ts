import { type Inquiry, mostLength, mostShared, pathsBetween, usualLength } from "./inquiry.ts";
import { packIds, unpackIds } from "./packIds.ts";

/** The query parameters that ask an inquiry again. */
export function inquiryParameters(inquiry: Inquiry): [string, string][] {
  switch (inquiry.about) {
    case "paths": {
      const { from, to, maxLength, entityKinds, relationKinds } = inquiry;
      return [
        ["ask", "paths"],
        ["about", packIds([from, to])],
        ...(maxLength === usualLength ? [] : [["steps", String(maxLength)] as [string, string]]),
        ...(entityKinds ? [["through", entityKinds.join(".")] as [string, string]] : []),
        ...(relationKinds ? [["along", relationKinds.join(".")] as [string, string]] : []),
      ];
    }
    case "shared":
      return [
        ["ask", "shared"],
        ["about", packIds(inquiry.ids)],
      ];
    case "comparison":
      return [
        ["ask", "comparison"],
        ["about", packIds([inquiry.a, inquiry.b])],
        ...(inquiry.within ? [["within", "1"] as [string, string]] : []),
      ];
    default:
      return inquiry satisfies never;
  }
}

/** Reads an inquiry from a link; null where there is none, or one that cannot be asked. */
export function inquiryFrom(parameters: URLSearchParams): Inquiry | null {
  const ids = [...new Set(unpackIds(parameters.get("about") ?? ""))];
  const [first, second] = ids;
  if (first === undefined || second === undefined || ids.length > mostShared) return null;
  switch (parameters.get("ask")) {
    case "paths": {
      const steps = Number(parameters.get("steps") ?? usualLength);
      const isLength = Number.isInteger(steps) && steps >= 1 && steps <= mostLength;
      return {
        ...pathsBetween(first, second),
        maxLength: isLength ? steps : usualLength,
        entityKinds: kindsIn(parameters.get("through")),
        relationKinds: kindsIn(parameters.get("along")),
      };
    }
    case "shared":
      return { about: "shared", ids };
    case "comparison":
      return {
        about: "comparison",
        a: first,
        b: second,
        within: parameters.get("within") === "1",
      };
    default:
      return null;
  }
}

function kindsIn(list: string | null): readonly string[] | null {
  return list === null ? null : list.split(".").filter(Boolean);
}

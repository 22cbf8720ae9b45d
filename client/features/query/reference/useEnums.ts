import { useMemo } from "react";
import type { Enums } from "../parameters/blank.ts";
import { useIntrospection } from "./useIntrospection.ts";

const none: Enums = new Map();

/** The values of the API's enums, once they are known. */
export function useEnums(isNeeded: boolean): Enums {
  const { data } = useIntrospection(isNeeded);
  return useMemo(
    () =>
      data === undefined
        ? none
        : new Map(
            data.types.flatMap(({ name, enumValues }) =>
              name === null || enumValues === null
                ? []
                : [[name, enumValues.map((value) => value.name)] as const],
            ),
          ),
    [data],
  );
}

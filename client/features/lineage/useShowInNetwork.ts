import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { describeError } from "../../api/describeError.ts";
import { bringIn, NetworkFullError } from "../../exploration/bringIn.ts";
import { mostEntities } from "../../exploration/limits.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";

/** Adds entities to the exploration as one step, selects them and goes there; says why it could not. */
export function useShowInNetwork() {
  const text = useText();
  const [, navigate] = useLocation();
  const showing = useMutation({
    mutationFn: (ids: readonly string[]) => bringIn({ name: "add", ids }),
    onSuccess: (_nothing, ids) => {
      explorationStore.getState().select({ of: "entities", ids });
      navigate("/");
    },
  });
  const { error } = showing;
  const message =
    error instanceof NetworkFullError
      ? text.network.tooLarge(mostEntities)
      : error && describeError(error, text.errors).title;
  return { ...showing, message };
}

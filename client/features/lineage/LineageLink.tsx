import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "wouter";
import { HasLineageDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { useOntologyQuery } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { addressOf } from "../../ui/useWorkspaceAddress.ts";
import "./lineageLink.css";

interface LineageLinkProps {
  readonly entity: { readonly id: string; readonly kind: string };
}

/** The way from an entity in the inspector to its lineage, where it has one and is not there yet. */
export function LineageLink({ entity }: LineageLinkProps) {
  const label = linkWords[useLanguage()];
  const of = new URLSearchParams(useSearch()).get("of");
  const { data: ontology } = useOntologyQuery();
  const kinds = [...(ontology?.relationKinds.values() ?? [])]
    .filter(({ lineage }) => lineage)
    .map(({ id }) => id);
  const { data } = useQuery({
    queryKey: ["has lineage", entity.id, kinds],
    queryFn: ({ signal }) => request(HasLineageDocument, { id: entity.id, kinds }, signal),
    enabled: kinds.length > 0,
  });
  const steps = data?.entity?.relations.totalCount ?? 0;
  if (steps === 0 || of === entity.id) return null;
  return (
    <Link
      className="lineage-link"
      href={addressOf("/lineage", new URLSearchParams({ of: entity.id }))}
    >
      {label}
    </Link>
  );
}

/** Here and not with the workspace's other words, which load only when it is opened. */
const linkWords = { en: "See its lineage", zh: "看它的沿革" };

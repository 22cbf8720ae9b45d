import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { SharedAgreementsDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { EntityButton } from "../../exploration/EntityButton.tsx";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useBringIn } from "../../exploration/useBringIn.ts";
import { useFacts } from "../../exploration/useFacts.ts";
import { useLanguage } from "../../i18n/language.ts";
import { periodIn } from "../../i18n/periods.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { addressOf } from "../../ui/useWorkspaceAddress.ts";

interface AgreementTieInspectorProps {
  readonly ends: readonly [string, string];
}

/** What a tie between two parties stands for: the agreements in sight that both have signed. */
export function AgreementTieInspector({ ends }: AgreementTieInspectorProps) {
  const { inspector } = useText();
  const tie = useExploration(({ sight }) =>
    sight.agreementTies.find(({ a, b }) => ends.includes(a) && ends.includes(b)),
  );
  const parties = useFacts(ends);
  const agreements = useFacts(tie?.agreements ?? []);
  const signed = useQuery({
    queryKey: ["shared agreements", ...ends],
    queryFn: ({ signal }) => request(SharedAgreementsDocument, { ends }, signal),
  });
  if (!tie) return <Notice title={inspector.tieGone} advice={inspector.tieGoneAdvice} />;
  const known = signed.data?.agreements;

  return (
    <>
      <header className="inspector-head">
        <span className="chip">{inspector.tie}</span>
        <h1 className="statement">
          {parties.map((entity) => (
            <EntityButton key={entity.id} entity={entity} />
          ))}
        </h1>
        <p className="summary">{inspector.tieMeaning(agreements.length)}</p>
      </header>
      <h2>
        {inspector.tieAgreements} <small>{agreements.length}</small>
      </h2>
      <ul className="tie-agreements">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <EntityButton entity={agreement} />
            <Period of={known?.nodes.find(({ id }) => id === agreement.id)?.period ?? null} />
          </li>
        ))}
      </ul>
      {signed.error && <RequestFailed error={signed.error} onRetry={() => void signed.refetch()} />}
      {known && (
        <Others
          ids={known.nodes.map(({ id }) => id).filter((id) => !tie.agreements.includes(id))}
          total={known.totalCount - tie.agreements.length}
        />
      )}
      <Besides ends={ends} />
      <p className="relation-facts">
        <Link href={addressOf("/agreements", new URLSearchParams(ends.map((id) => ["party", id])))}>
          {inspector.inLedger}
        </Link>
      </p>
    </>
  );
}

function Period({ of }: { readonly of: Parameters<typeof periodIn>[1] }) {
  const words = periodIn(useLanguage(), of);
  return words && <small>{words}</small>;
}

/** Agreements of the same two that are not in the network, or out of sight there. */
function Others({ ids, total }: { readonly ids: readonly string[]; readonly total: number }) {
  const { inspector, actions } = useText();
  const bringIn = useBringIn();
  if (total <= 0) return null;
  return (
    <div className="actions">
      <p>{inspector.tieOthers(total)}</p>
      <Button isPending={bringIn.isPending} onPress={() => bringIn.mutate(ids)}>
        {actions.addThese(ids.length)}
      </Button>
      <NotAdded error={bringIn.error} />
    </div>
  );
}

/** The relations that the graph itself has between the two. */
function Besides({ ends }: AgreementTieInspectorProps) {
  const { inspector } = useText();
  const relations = useExploration(({ sight }) => sight.relations).filter(
    ({ from, to }) => ends.includes(from) && ends.includes(to),
  );
  if (relations.length === 0) return null;
  return (
    <Button
      onPress={() =>
        explorationStore.getState().select({ of: "relations", ids: relations.map(({ id }) => id) })
      }
    >
      {inspector.besides(relations.length)}
    </Button>
  );
}

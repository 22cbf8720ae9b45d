import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Link } from "wouter";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { toWorkbench } from "../../workbench/link.ts";
import type { Query } from "../../workbench/query.ts";
import { type RanStatement, statementsOf } from "../../workbench/statements.ts";
import "./asked.css";

interface AskedButtonProps {
  /** The GraphQL operations that gave what stands beside the button. */
  readonly queries: readonly Query[];
}

/** Shows how something was asked: the operations, and the Cypher that the server ran for them. */
export function AskedButton({ queries }: AskedButtonProps) {
  const { workbench } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{workbench.show}</Button>
      <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <Modal className="sheet">
          <Dialog className="asked">
            <Heading slot="title">{workbench.title}</Heading>
            <p>{workbench.introduction}</p>
            {queries.map((query) => (
              <Asked key={query.text} query={query} />
            ))}
            <Button look="main" slot="close">
              {workbench.close}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function Asked({ query }: { readonly query: Query }) {
  const { workbench } = useText();
  const statements = useQuery({
    queryKey: ["statements", query.text, query.parameters],
    queryFn: ({ signal }) => statementsOf(query, signal),
  });
  return (
    <section>
      <Text title={workbench.graphql} query={query} />
      {statements.isPending && <Busy>{workbench.asking}</Busy>}
      {statements.error && (
        <RequestFailed error={statements.error} onRetry={() => void statements.refetch()} />
      )}
      {statements.data?.map((statement) => (
        <Text
          key={JSON.stringify(statement)}
          title={`${workbench.cypher} · ${statement.name}`}
          query={plain(statement)}
        />
      ))}
    </section>
  );
}

function Text({ title, query }: { readonly title: string; readonly query: Query }) {
  const { workbench } = useText();
  const parameters = Object.keys(query.parameters).length > 0;
  return (
    <div className="asked-text">
      <details>
        <summary>{title}</summary>
        <pre lang="en">{query.text}</pre>
        {parameters && <pre lang="en">{JSON.stringify(query.parameters, null, 1)}</pre>}
      </details>
      <Link href={toWorkbench(query)}>{workbench.openIn}</Link>
    </div>
  );
}

function plain({ language, text, parameters }: RanStatement): Query {
  return { language, text, parameters };
}

import type { Inquiry } from "../exploration/inquiry.ts";
import { InquiryPanel } from "../features/inquiry/InquiryPanel.tsx";
import { Paths } from "../features/paths/Paths.tsx";
import { Comparison } from "../features/shared/Comparison.tsx";
import { Shared } from "../features/shared/Shared.tsx";

/** The answer to what is asked about selected entities, below the network. */
export function Answer({ inquiry }: { readonly inquiry: Inquiry }) {
  return (
    <InquiryPanel inquiry={inquiry}>
      <AnswerTo inquiry={inquiry} />
    </InquiryPanel>
  );
}

function AnswerTo({ inquiry }: { readonly inquiry: Inquiry }) {
  switch (inquiry.about) {
    case "paths":
      return <Paths inquiry={inquiry} />;
    case "shared":
      return <Shared key={inquiry.ids.join(" ")} inquiry={inquiry} />;
    case "comparison":
      return <Comparison key={`${inquiry.a} ${inquiry.b}`} inquiry={inquiry} />;
    default:
      return inquiry satisfies never;
  }
}

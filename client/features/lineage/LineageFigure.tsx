import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { explorationStore, selectedEntity, useExploration } from "../../exploration/store.ts";
import { useShowInNetwork } from "../../exploration/useShowInNetwork.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import type { LineageState } from "./address.ts";
import { Drawing } from "./drawing/Drawing.tsx";
import type { Satellite } from "./model/blocks.ts";
import { layDrawing } from "./model/layDrawing.ts";
import type { Lineage } from "./model/lineage.ts";
import { StageList } from "./story/StageList.tsx";
import { Story } from "./story/Story.tsx";
import { useCaptions } from "./useCaptions.ts";
import { useWords } from "./useWords.ts";

interface LineageFigureProps extends LineageState {
  readonly lineage: Lineage;
  readonly title: ReactNode;
  /** The stage in question, where there is one. */
  readonly focus: string | null;
  /** Those of any stages; the figure takes those of its own. */
  readonly satellites: readonly Satellite[];
  /** Whether the words stand beside the drawing from the start. */
  readonly tellsStory: boolean;
}

/** A lineage as a figure: its drawing or list, its caption, and its story in words. */
export function LineageFigure(props: LineageFigureProps) {
  const { lineage, title, focus, satellites, address, change, tellsStory } = props;
  const words = useWords();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const captions = useCaptions(lineage, focus !== null);
  const drawing = useMemo(
    () => layDrawing(lineage, satellites, captions),
    [lineage, satellites, captions],
  );
  const selected = useExploration(selectedEntity);
  const network = useShowInNetwork();
  const hasSteps = drawing.steps.length > 0;
  const isLinked = lineage.relations.some((relation) => relation.id === address.step);
  const [isTold, setTold] = useState(tellsStory || isLinked);
  const [opened, setOpened] = useState(0);

  const select = (entity: string): void => {
    explorationStore.getState().select({ of: "entities", ids: [entity] });
    announce(words.opened);
  };
  const openStep = (step: string | null): void => {
    change({ step });
    if (step === null) return;
    setTold(true);
    setOpened(opened + 1);
  };
  const back = (): void =>
    figure.current
      ?.querySelector<SVGGElement>(
        ".step[aria-pressed='true'], .lineage-drawing [tabindex='0'], .via",
      )
      ?.focus();

  return (
    <figure ref={figure} className="lineage-figure" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>
          {words.counts(lineage.stages.length, drawing.steps.length)}
          {!tellsStory && hasSteps && (
            <Button aria-expanded={isTold} onPress={() => setTold(!isTold)}>
              {isTold ? words.hideStory : words.tellStory}
            </Button>
          )}
          <Button
            isPending={network.isPending}
            onPress={() => network.mutate({ ids: lineage.stages.map((stage) => stage.id) })}
          >
            {words.showInNetwork}
          </Button>
        </p>
        <NotAdded error={network.error} />
      </figcaption>
      {address.view === "drawing" ? (
        <Drawing
          drawing={drawing}
          captions={captions}
          focus={focus}
          selected={selected}
          step={address.step}
          zoom={address.zoom}
          onSelect={select}
          onOpenStep={openStep}
          onZoom={(zoom) => change({ zoom })}
        />
      ) : (
        <StageList
          lineage={lineage}
          steps={drawing.steps}
          satellites={satellites}
          captions={captions}
          selected={selected}
          onSelect={select}
          onOpenStep={openStep}
        />
      )}
      {isTold && hasSteps && (
        <Story
          lineage={lineage}
          steps={drawing.steps}
          captions={captions}
          step={address.step}
          opened={opened}
          onSelect={select}
          onMark={(step) => change({ step })}
          onBack={back}
        />
      )}
    </figure>
  );
}

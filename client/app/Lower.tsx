import { lazy, Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { EntityTable } from "../features/outline/EntityTable.tsx";
import { indexTabs, setIndex, useIndex } from "./indexStore.ts";
import { useWords } from "../features/outline/useWords.ts";
import { useText } from "../i18n/text.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { EnlargeIcon, PutBackIcon } from "../ui/icons.tsx";

const RelationTable = lazy(async () => ({
  default: (await import("../features/outline/RelationTable.tsx")).RelationTable,
}));
const Tree = lazy(async () => ({ default: (await import("../features/outline/Tree.tsx")).Tree }));
const Recipe = lazy(async () => ({
  default: (await import("../features/recipe/Recipe.tsx")).Recipe,
}));

/** The index: the network as tables and as a tree, and how it came to be. */
export function Lower() {
  const { outline, shell } = useText();
  const { tabs, enlarge, putBack } = useWords();
  const { tab, isWide } = useIndex();
  return (
    <section className="lower" aria-label={outline.region}>
      <Tabs
        className="lower-choice"
        selectedKey={tab}
        onSelectionChange={(key) => setIndex({ tab: indexTabs.find((one) => one === key) ?? tab })}
      >
        <div className="lower-head">
          <TabList className="lower-tabs" aria-label={outline.region}>
            {indexTabs.map((id) => (
              <Tab key={id} id={id}>
                {tabs[id]}
              </Tab>
            ))}
          </TabList>
          <Button
            look="icon"
            aria-label={isWide ? putBack : enlarge}
            onPress={() => setIndex({ isWide: !isWide })}
          >
            {isWide ? <PutBackIcon /> : <EnlargeIcon />}
          </Button>
        </div>
        <TabPanel id="entities" className="lower-panel">
          <EntityTable />
        </TabPanel>
        <TabPanel id="relations" className="lower-panel">
          <Suspense fallback={<Busy>{shell.loading}</Busy>}>
            <RelationTable />
          </Suspense>
        </TabPanel>
        <TabPanel id="tree" className="lower-panel">
          <Suspense fallback={<Busy>{shell.loading}</Busy>}>
            <Tree />
          </Suspense>
        </TabPanel>
        <TabPanel id="recipe" className="lower-panel">
          <Suspense fallback={<Busy>{shell.loading}</Busy>}>
            <Recipe />
          </Suspense>
        </TabPanel>
      </Tabs>
    </section>
  );
}

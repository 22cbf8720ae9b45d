import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { Outline } from "../features/outline/Outline.tsx";
import { Recipe } from "../features/recipe/Recipe.tsx";
import { useText } from "../i18n/text.ts";

/** What stands below the inspector: the network as a table, and how it came to be. */
export function Lower() {
  const { outline, recipe } = useText();
  return (
    <section className="lower" aria-label={outline.region}>
      <Tabs className="lower-choice">
        <TabList className="lower-tabs" aria-label={outline.region}>
          <Tab id="entities">{recipe.entitiesTab}</Tab>
          <Tab id="recipe">{recipe.tab}</Tab>
        </TabList>
        <TabPanel id="entities" className="lower-panel">
          <Outline />
        </TabPanel>
        <TabPanel id="recipe" className="lower-panel">
          <Recipe />
        </TabPanel>
      </Tabs>
    </section>
  );
}

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followAddress } from "./app/addressBar.ts";
import { App } from "./app/App.tsx";
import { NotStarted } from "./app/NotStarted.tsx";
import { followTheme } from "./app/theme.ts";
import { keepSession } from "./features/document/session.ts";
import { languageStore } from "./i18n/language.ts";
import { loadText } from "./i18n/text.ts";
import "./app/tokens.css";
import "./app/base.css";
import "./ui/ui.css";
import "./app/shell.css";

followTheme();
followAddress();
keepSession();

const root = document.getElementById("root");
if (root === null)
  throw new Error("The page lacks the element that the application is drawn into.");
const page = createRoot(root);
loadText(languageStore.getState().language).then(
  () =>
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  () => page.render(<NotStarted />),
);

import type { ReactNode } from "react";

function icon(drawing: ReactNode) {
  return function Icon() {
    return (
      <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {drawing}
      </svg>
    );
  };
}

export const ExploreIcon = icon(
  <>
    <circle cx="5" cy="6" r="2.5" />
    <circle cx="15.2" cy="5" r="2" />
    <circle cx="11" cy="15" r="3" />
    <path d="M6.3 8.1l3 4.3M14.6 6.9l-2.3 5.3M7.5 5.8l5.7-.6" />
  </>,
);
export const AgreementsIcon = icon(
  <path d="M3 3h14v14H3zM3 7.7h14M3 12.4h14M7.7 3v14M12.4 3v14" />,
);
export const LineageIcon = icon(
  <>
    <path d="M3 4.5h3l4.5 5.5H15M6 15.5H3M10.5 10L6 15.5" />
    <circle cx="16.8" cy="10" r="1.7" />
  </>,
);
export const QueryIcon = icon(<path d="M6 6l-4 4 4 4M14 6l4 4-4 4M11.6 4l-3.2 12" />);
export const ReadIcon = icon(
  <path d="M10 5c-2-1.5-5-1.5-7-1v11.5c2-.5 5-.5 7 1 2-1.5 5-1.5 7-1V4c-2-.5-5-.5-7 1zM10 5v11.5" />,
);
export const SearchIcon = icon(
  <>
    <circle cx="8.5" cy="8.5" r="5" />
    <path d="M12.3 12.3L17 17" />
  </>,
);
export const UndoIcon = icon(<path d="M7 4L3 8l4 4M3 8h8.5a4.5 4.5 0 010 9H8" />);
export const RedoIcon = icon(<path d="M13 4l4 4-4 4M17 8H8.5a4.5 4.5 0 000 9H12" />);
export const ThemeIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 3a7 7 0 010 14z" className="filled" />
  </>,
);
export const FitIcon = icon(<path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />);
export const ZoomInIcon = icon(<path d="M10 4v12M4 10h12" />);
export const ZoomOutIcon = icon(<path d="M4 10h12" />);
export const ArrangeIcon = icon(
  <>
    <circle cx="10" cy="10" r="1.8" />
    <circle cx="4" cy="4.5" r="1.5" />
    <circle cx="16.5" cy="6" r="1.5" />
    <circle cx="6" cy="16" r="1.5" />
    <path d="M8.7 8.7L5.1 5.6M11.6 9.2l3.5-2.2M9.1 11.6l-2.3 3.2" />
  </>,
);
export const SeveralIcon = icon(
  <>
    <path d="M3 7V3h4M17 13v4h-4" />
    <circle cx="7.5" cy="8" r="2.2" className="filled" />
    <circle cx="13" cy="12.5" r="2.2" className="filled" />
  </>,
);
export const BoxIcon = icon(
  <>
    <path d="M3.5 5.5h13v9h-13z" strokeDasharray="2.6 2.2" />
    <circle cx="8" cy="10" r="1.4" className="filled" />
    <circle cx="12.5" cy="10" r="1.4" className="filled" />
  </>,
);
export const LassoIcon = icon(
  <>
    <path d="M10 3.5c4.2 0 7 2.2 7 5s-2.8 5-7 5-7-2.2-7-5 2.8-5 7-5z" strokeDasharray="2.6 2.2" />
    <path d="M6 13c-1.6.9-1.4 2.6.3 3s2.2-.9 1.4-2.3" />
  </>,
);
export const GroupIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" strokeDasharray="2.6 2.2" />
    <circle cx="8" cy="8" r="1.7" className="filled" />
    <circle cx="12.6" cy="9.6" r="1.7" className="filled" />
    <circle cx="8.6" cy="12.8" r="1.7" className="filled" />
  </>,
);
export const TiesIcon = icon(
  <>
    <circle cx="4" cy="15.5" r="2" />
    <circle cx="16" cy="4.5" r="2" />
    <path d="M5 13l8.4-7.8M7 15l8.4-7.8" />
  </>,
);
export const HelpIcon = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M7.9 8a2.1 2.1 0 113.2 1.8c-.7.5-1.1.9-1.1 1.7" />
    <circle cx="10" cy="13.9" r=".8" className="filled" />
  </>,
);
export const CheckIcon = icon(<path d="M4 10.5l4 4 8-9" />);
export const MoreIcon = icon(
  <>
    <circle cx="4.5" cy="10" r="1.2" className="filled" />
    <circle cx="10" cy="10" r="1.2" className="filled" />
    <circle cx="15.5" cy="10" r="1.2" className="filled" />
  </>,
);
export const EnlargeIcon = icon(<path d="M11.5 3H17v5.5M17 3l-6 6M8.5 17H3v-5.5M3 17l6-6" />);
export const PutBackIcon = icon(<path d="M16.5 9H11V3.5M11 9l6-6M3.5 11H9v5.5M9 11l-6 6" />);
export const FilterIcon = icon(<path d="M3.5 5h13M6 10h8M8.5 15h3" />);
export const ChevronIcon = icon(<path d="M6 8l4 4 4-4" />);
export const CloseIcon = icon(<path d="M5 5l10 10M15 5L5 15" />);

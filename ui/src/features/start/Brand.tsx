/** The program's sign: a card that is ticked. */
export function Sign({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" fill="none" aria-hidden="true">
      <rect width="64" height="64" rx="16" fill="#0b4fd0" />
      <rect x="11" y="17" width="42" height="29" rx="5" fill="#ffffff" />
      <rect x="16" y="23" width="10" height="13" rx="2" fill="#b9cff8" />
      <rect x="30" y="24" width="17" height="3" rx="1.5" fill="#8fb2f3" />
      <rect x="30" y="30" width="12" height="3" rx="1.5" fill="#c9d9fa" />
      <rect x="16" y="40" width="18" height="2.5" rx="1.25" fill="#c9d9fa" />
      <circle cx="47" cy="43" r="10" fill="#12824c" stroke="#0b4fd0" strokeWidth="3" />
      <path
        d="m42.5 43.2 3.2 3.2 5.8-6"
        stroke="#ffffff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

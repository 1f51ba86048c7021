// A tiny line of the last values, beside a measure's name. Decoration: the number and words stand next to it.
export function Spark(props: { trail: (number | null)[]; width?: number; height?: number }) {
  const { trail, width = 120, height = 36 } = props;
  const known = trail.filter((value) => value !== null);
  if (known.length === 0) return <span style={{ width, height, display: "inline-block" }} />;
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const x = (index: number) => 5 + (index * (width - 10)) / Math.max(1, trail.length - 1);
  const y = (value: number) => height - 6 - ((value - low) / span) * (height - 12);
  const points = trail.flatMap((value, index) => (value === null ? [] : [{ x: x(index), y: y(value) }]));
  const last = points.at(-1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <polyline
        points={points.map((p) => `${p.x},${p.y}`).join(" ")}
        fill="none"
        stroke="var(--data)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {last && <circle cx={last.x} cy={last.y} r="3.5" fill="var(--data)" />}
    </svg>
  );
}

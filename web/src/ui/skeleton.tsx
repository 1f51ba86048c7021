// Quiet placeholders of the size of what will come.
export function Skeleton(props: { heights: number[]; label: string }) {
  return (
    <div className="stack" role="status" aria-label={props.label}>
      {props.heights.map((height, index) => (
        <div key={index} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}

// The drivers as boxes to drag, beside the list on the same model: a line drawn from one box to another hangs the second on
// the first. Where a box was moved to is for looking only; it is not kept. Everything here can be done in the list as well.
import dagre from "@dagrejs/dagre";
import { type Connection, type Edge, type Node, Position, ReactFlow, useNodesState } from "@xyflow/react";
import { type ReactNode, useEffect, useMemo } from "react";
import type { Driver, ProjectView } from "../gen/types";
import { useWords } from "../kit/words";
import { measure_names, useTestState, words_of } from "./drivers_part";
import { hang } from "./tree";
import "@xyflow/react/dist/base.css";
import "./drivers_picture.css";

const AIM = "aim";
const WIDTH = 210;
const HEIGHT = 66;
const SHOWN_LETTERS = 70;

interface Props {
  view: ProjectView;
  drivers: Driver[];
  change: (drivers: Driver[]) => void;
  /** A box was tapped: its line in the list. */
  go_to: (driver: string) => void;
}
type Box = Node<{ label: ReactNode }>;

const edges_of = (drivers: Driver[]): Edge[] =>
  drivers.flatMap((one) =>
    (one.parents.length > 0 ? one.parents : [AIM]).map((parent) => ({
      id: `${parent} ${one.id}`,
      source: parent,
      target: one.id,
      focusable: false,
    })),
  );

function laid_out(boxes: Box[], edges: Edge[]): Box[] {
  const graph = new dagre.graphlib.Graph().setGraph({ rankdir: "LR", ranksep: 60, nodesep: 14 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) graph.setNode(box.id, { width: WIDTH, height: HEIGHT });
  for (const edge of edges) graph.setEdge(edge.source, edge.target);
  dagre.layout(graph);
  return boxes.map((box) => {
    const { x, y } = graph.node(box.id);
    return { ...box, position: { x: x - WIDTH / 2, y: y - HEIGHT / 2 } };
  });
}

const short = (words: string) =>
  words.length > SHOWN_LETTERS ? `${[...words].slice(0, SHOWN_LETTERS).join("")}…` : words || "…";

const box_of = (id: string, kind: string, words: string, more = ""): Box => ({
  id,
  data: {
    label: (
      <span>
        {short(words)}
        {more && <span className="driver_more">{more}</span>}
      </span>
    ),
  },
  position: { x: 0, y: 0 },
  sourcePosition: Position.Right,
  targetPosition: Position.Left,
  type: kind === AIM ? "input" : kind === "idea" ? "output" : "default",
  className: `driver_box driver_${kind}`,
  style: { width: WIDTH, height: HEIGHT },
  focusable: false,
  deletable: false,
});

export default function DriversPicture(props: Props) {
  const t = useWords();
  const { view, drivers } = props;
  const state_of = useTestState(view);
  const edges = useMemo(() => edges_of(drivers), [drivers]);
  const boxes = useMemo(
    () => [
      box_of(AIM, AIM, view.parts.aim.what || view.project.title),
      ...drivers.map((one) => {
        const more = one.idea_id ? state_of(one)?.words : measure_names(view, one).join(", ");
        return box_of(one.id, one.level, words_of(view, one), more);
      }),
    ],
    [drivers, view, t],
  );
  const shape = edges.map((edge) => edge.id).join();
  const places = useMemo(() => laid_out(boxes, edges), [shape]);
  const [nodes, set_nodes, moved] = useNodesState(places);
  useEffect(() => set_nodes(places), [places, set_nodes]);
  const named = new Map(boxes.map((box) => [box.id, box.data]));
  const shown = nodes.map((node) => ({ ...node, data: named.get(node.id) ?? node.data }));
  const connect = ({ source, target }: Connection) =>
    props.change(hang(drivers, target, source === AIM ? "" : source));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with boxes, no fieldset
    <div className="drivers_picture" role="group" aria-label={t("planning.picture_to_drag")}>
      <ReactFlow
        nodes={shown}
        edges={edges}
        onNodesChange={moved}
        onConnect={connect}
        onNodeClick={(_, node) => node.id !== AIM && props.go_to(node.id)}
        fitView
        minZoom={0.1}
        maxZoom={1.5}
        preventScrolling={false}
        zoomOnScroll={false}
        disableKeyboardA11y
        edgesFocusable={false}
        nodesFocusable={false}
        onlyRenderVisibleElements
      />
    </div>
  );
}

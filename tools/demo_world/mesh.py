"""Builds plain meshes directly through ``bpy.data``: one object per material, no operators."""

import math

import bpy
import numpy as np

import materials

BOX_FACES = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]


def _bevelled_box(lo, hi, b):
    """Return the vertices and faces of a box whose twelve edges are chamfered by ``b``."""
    verts, index, faces = [], {}, []
    for corner in range(8):
        side = [(corner >> a) & 1 for a in range(3)]
        for axis in range(3):
            point = [hi[a] if side[a] else lo[a] for a in range(3)]
            for a in range(3):
                if a != axis:
                    point[a] += -b if side[a] else b
            index[corner, axis] = len(verts)
            verts.append(point)
    for axis in range(3):
        u, v = [a for a in range(3) if a != axis]
        for s in (0, 1):
            ring = [(s << axis) | (i << u) | (j << v) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))]
            faces.append([index[c, axis] for c in ring])
        for i, j in ((0, 0), (1, 0), (1, 1), (0, 1)):
            base = (i << u) | (j << v)
            top = base | (1 << axis)
            faces.append([index[base, u], index[top, u], index[top, v], index[base, v]])
    for corner in range(8):
        faces.append([index[corner, a] for a in range(3)])
    return verts, faces


class Kit:
    """A bag of geometry with a local frame; children made by ``at`` share the bag."""

    def __init__(self, parts=None, rotation=None, offset=None):
        self.parts = {} if parts is None else parts
        self.rotation = np.eye(3) if rotation is None else rotation
        self.offset = np.zeros(3) if offset is None else offset

    def at(self, x=0.0, y=0.0, z=0.0, turn=0.0, scale=1.0):
        """Return a child frame moved by x, y, z, turned anticlockwise by degrees and scaled."""
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        spin = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]) * scale
        return Kit(self.parts, self.rotation @ spin, self.offset + self.rotation @ np.array([x, y, z]))

    def add(self, mat, verts, faces, smooth=False):
        """Append vertices and faces in the local frame under a material key."""
        part = self.parts.setdefault((mat, smooth), ([], [], [0]))
        start = part[2][0]
        block = np.asarray(verts, dtype=float) @ self.rotation.T + self.offset
        part[0].append(block)
        part[1].extend([tuple(start + i for i in face) for face in faces])
        part[2][0] += len(block)

    def box(self, mat, x0, x1, y0, y1, z0, z1, bevel=0.0):
        """Add an axis-aligned box, chamfered when ``bevel`` is given."""
        limit = min(x1 - x0, y1 - y0, z1 - z0) * 0.45
        if bevel > 0:
            self.add(mat, *_bevelled_box((x0, y0, z0), (x1, y1, z1), min(bevel, limit)))
            return
        verts = [(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0),
                 (x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)]
        self.add(mat, verts, BOX_FACES)

    def quad(self, mat, *points):
        """Add one polygon through the given points."""
        self.add(mat, points, [tuple(range(len(points)))])

    def prism(self, mat, outline, z0, z1, smooth=False):
        """Extrude a closed outline of (x, y) points from z0 to z1."""
        n = len(outline)
        verts = [(x, y, z0) for x, y in outline] + [(x, y, z1) for x, y in outline]
        sides = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
        self.add(mat, verts, sides, smooth)
        self.add(mat, verts, [tuple(range(n - 1, -1, -1)), tuple(range(n, 2 * n))])

    def slab(self, mat, outline, y0, y1):
        """Extrude a closed outline of (x, z) points from y0 to y1, for gables and signs."""
        n = len(outline)
        verts = [(x, y0, z) for x, z in outline] + [(x, y1, z) for x, z in outline]
        sides = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
        self.add(mat, verts, [*sides, tuple(range(n - 1, -1, -1)), tuple(range(n, 2 * n))])

    def lathe(self, mat, profile, seg=32, soft=False):
        """Turn a profile of (radius, z) points around the local z axis."""
        pairs = [profile] if soft else [profile[i:i + 2] for i in range(len(profile) - 1)]
        for run in pairs:
            verts, faces = [], []
            for r, z in run:
                for i in range(seg):
                    a = 2 * math.pi * i / seg
                    verts.append((r * math.cos(a), r * math.sin(a), z))
            for j in range(len(run) - 1):
                for i in range(seg):
                    k = (i + 1) % seg
                    faces.append((j * seg + i, j * seg + k, (j + 1) * seg + k, (j + 1) * seg + i))
            self.add(mat, verts, faces, True)

    def ball(self, mat, radius, z=0.0, squash=1.0, seg=20):
        """Add a sphere, optionally squashed, centred at height z."""
        n = seg // 2
        angles = [-math.pi / 2 + math.pi * i / n for i in range(n + 1)]
        profile = [(max(radius * math.cos(a), 1e-4), z + radius * squash * math.sin(a)) for a in angles]
        self.lathe(mat, profile, seg, soft=True)

    def cone(self, mat, r0, r1, z0, z1, seg=24):
        """Add a capped cone or cylinder between two heights."""
        self.lathe(mat, [(1e-4, z0), (r0, z0), (r1, z1), (1e-4, z1)], seg)

    def tube(self, mat, points, radius, seg=8):
        """Lay a round bar along a list of points."""
        pts = [np.asarray(p, dtype=float) for p in points]
        verts, faces = [], []
        for i, p in enumerate(pts):
            d = pts[min(i + 1, len(pts) - 1)] - pts[max(i - 1, 0)]
            d /= np.linalg.norm(d)
            u = np.cross(d, (0, 0, 1) if abs(d[2]) < 0.9 else (1, 0, 0))
            u /= np.linalg.norm(u)
            v = np.cross(d, u)
            for j in range(seg):
                a = 2 * math.pi * j / seg
                verts.append(p + radius * (math.cos(a) * u + math.sin(a) * v))
        for i in range(len(pts) - 1):
            for j in range(seg):
                k = (j + 1) % seg
                faces.append((i * seg + j, i * seg + k, (i + 1) * seg + k, (i + 1) * seg + j))
        self.add(mat, verts, faces, True)

    def arch(self, mat, x0, x1, spring, top, y0, y1, seg=14):
        """Fill the wall above a round opening from x0 to x1 that springs at ``spring``."""
        r, cx = (x1 - x0) / 2, (x0 + x1) / 2
        arc = [(cx - r * math.cos(math.pi * i / seg), spring + r * math.sin(math.pi * i / seg))
               for i in range(seg + 1)]
        for (xa, za), (xb, zb) in zip(arc, arc[1:]):
            self.quad(mat, (xa, y0, za), (xb, y0, zb), (xb, y0, top), (xa, y0, top))
            self.quad(mat, (xa, y1, za), (xa, y1, top), (xb, y1, top), (xb, y1, zb))
            self.quad(mat, (xa, y0, za), (xa, y1, za), (xb, y1, zb), (xb, y0, zb))
        self.quad(mat, (x0, y0, top), (x1, y0, top), (x1, y1, top), (x0, y1, top))

    def build(self, name, collection=None):
        """Turn the bag into scene objects, one for each material."""
        target = collection or bpy.context.scene.collection
        for (mat, smooth), (blocks, faces, _count) in self.parts.items():
            mesh = bpy.data.meshes.new(f"{name}-{mat}")
            mesh.from_pydata(np.concatenate(blocks).tolist(), [], faces)
            if smooth:
                mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
            else:
                mesh.polygons.foreach_set("use_smooth", [False] * len(mesh.polygons))
            mesh.materials.append(materials.get(mat))
            mesh.update()
            target.objects.link(bpy.data.objects.new(mesh.name, mesh))
        self.parts.clear()

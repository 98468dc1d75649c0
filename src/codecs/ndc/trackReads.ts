/** A message tree whose reading is watched, and what of it nobody has read. */
export type TrackedTree<T> = { tree: T; unread: () => string[] };

type Node = { [name: string]: unknown };

/**
 * Watches which leaves of a message tree are read, so that what a codec does not use is known by construction, not by a list
 * somebody must keep. Enumerating an object (spread, JSON, `Object.values`) reads the members it touches.
 * `unread()` gives the paths of what was never read, the highest untouched element of each, every path once, in document order.
 */
export function trackReads<T extends object>(tree: T, rootPath: string): TrackedTree<T> {
  const read = new Map<object, Set<string>>();
  const proxies = new Map<object, object>();

  const watch = (target: object): object => {
    const known = proxies.get(target);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    read.set(target, seen);
    const proxy = new Proxy(target, {
      get(object, name, receiver) {
        const value: unknown = Reflect.get(object, name, receiver);
        if (typeof name === 'string' && Object.hasOwn(object, name)) seen.add(name);
        return typeof value === 'object' && value !== null ? watch(value) : value;
      },
    });
    proxies.set(target, proxy);
    return proxy;
  };

  return { tree: watch(tree) as T, unread: () => [...new Set(unreadPaths(tree as Node, rootPath, read))] };
}

function unreadPaths(node: Node, path: string, read: Map<object, Set<string>>): string[] {
  const seen = read.get(node);
  return Object.entries(node).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const here = Array.isArray(node) ? path : `${path}/${name}`;
    if (seen === undefined || !seen.has(name)) return [here];
    return typeof value === 'object' && value !== null ? unreadPaths(value as Node, here, read) : [];
  });
}

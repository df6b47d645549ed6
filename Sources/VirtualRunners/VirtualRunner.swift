/// A made runner; the generator follows.
struct VirtualRunner {}

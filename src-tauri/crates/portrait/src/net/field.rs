//! Numbers that an operator takes and makes.

/// Channels of a pixel lie in blocks of this many numbers, those over being 0: no vector of any processor is longer.
pub const LANES: usize = 16;

/// Numbers of neighbouring channels.
pub type Block = [f32; LANES];

/// `height` × `width` pixels, row by row, each of as many blocks as its channels need.
#[derive(Debug)]
pub struct Field {
    pub height: usize,
    pub width: usize,
    pub channels: usize,
    /// Blocks of a pixel.
    pub blocks: usize,
    pub values: Vec<Block>,
}

impl Field {
    /// A field whose numbers are not yet made: those of whatever lay in its memory before.
    pub fn unmade(pool: &mut Pool, height: usize, width: usize, channels: usize) -> Self {
        let blocks = channels.div_ceil(LANES);
        Self {
            height,
            width,
            channels,
            blocks,
            values: pool.take(height * width * blocks),
        }
    }

    /// A list of numbers, as one pixel.
    pub fn list(values: &[f32]) -> Self {
        Self {
            height: 1,
            width: 1,
            channels: values.len(),
            blocks: values.len().div_ceil(LANES),
            values: per_channel(values),
        }
    }

    /// Another with the same numbers.
    pub fn copied(&self, pool: &mut Pool) -> Self {
        let mut copy = Self::unmade(pool, self.height, self.width, self.channels);
        copy.values.copy_from_slice(&self.values);
        copy
    }

    /// All numbers of all channels.
    pub fn numbers(&self) -> Vec<f32> {
        let pixels = self.values.chunks_exact(self.blocks);
        pixels
            .flat_map(|pixel| &pixel.as_flattened()[..self.channels])
            .copied()
            .collect()
    }
}

/// Numbers for each channel, filled up with 0.
pub fn per_channel(values: &[f32]) -> Vec<Block> {
    let mut blocks = vec![[0.0; LANES]; values.len().div_ceil(LANES)];
    blocks.as_flattened_mut()[..values.len()].copy_from_slice(values);
    blocks
}

/// Memory of fields that are no longer needed, for the next ones.
#[derive(Default)]
pub struct Pool(Vec<Vec<Block>>);

impl Pool {
    /// Takes back what a field used.
    pub fn give(&mut self, field: Field) {
        self.0.push(field.values);
    }

    /// The smallest that is large enough, or else the largest made larger.
    fn take(&mut self, length: usize) -> Vec<Block> {
        self.0.sort_by_key(Vec::capacity);
        let enough = |values: &Vec<Block>| values.capacity() >= length;
        let fitting = self.0.iter().position(enough);
        let mut values = match fitting {
            Some(at) => self.0.remove(at),
            None => Vec::with_capacity(length),
        };
        values.resize(length, [0.0; LANES]);
        values
    }
}

//! From an ONNX file to the steps of a network.

use std::collections::HashMap;

use rten_onnx::onnx::{GraphProto, ModelProto, NodeProto, TensorProto};

use super::activation::Activation;
use super::conv::Conv;
use super::depthwise::Depthwise;
use super::field::per_channel;
use super::{Network, Operator, PICTURE, Step};

/// What is wrong with a file: it is no ONNX, or holds what the four models do not.
type Outcome<T> = Result<T, String>;

impl Network {
    /// Reads an ONNX file.
    ///
    /// # Errors
    /// What in it is unknown: the name of an operator or of a field.
    pub fn read(file: &[u8]) -> Outcome<Self> {
        let model = ModelProto::parse_buf(file).map_err(|error| error.to_string())?;
        let graph = model.graph.ok_or("no graph")?;
        let mut reader = Reader::of(&graph)?;
        for node in &graph.node {
            reader.node(node)?;
        }
        let outputs = graph.output.iter().map(|output| output.name.as_deref());
        let outputs = outputs
            .map(|name| reader.field(name.unwrap_or_default()))
            .collect::<Outcome<Vec<usize>>>()?;
        Ok(reader.network(outputs))
    }
}

/// A constant of the file.
struct Weights {
    shape: Vec<usize>,
    values: Vec<f32>,
}

#[derive(Default)]
struct Reader {
    weights: HashMap<String, Weights>,
    /// The field that a name stands for.
    fields: HashMap<String, usize>,
    /// How many nodes take what has this name.
    uses: HashMap<String, usize>,
    steps: Vec<Step>,
    /// Fields so far.
    count: usize,
}

impl Reader {
    fn of(graph: &GraphProto) -> Outcome<Self> {
        let mut reader = Self {
            count: 1,
            ..Self::default()
        };
        let input = graph.input.first().and_then(|input| input.name.clone());
        reader.fields.insert(input.ok_or("no input")?, PICTURE);
        for tensor in &graph.initializer {
            let name = tensor.name.clone().unwrap_or_default();
            reader.weights.insert(name, weights(tensor));
        }
        for name in graph.node.iter().flat_map(|node| &node.input) {
            *reader.uses.entry(name.clone()).or_default() += 1;
        }
        Ok(reader)
    }

    fn node(&mut self, node: &NodeProto) -> Outcome<()> {
        let from = |at: usize| node.input.get(at).map_or("", String::as_str);
        match node.op_type.as_deref().unwrap_or_default() {
            // Channels are last all along, and a list is as long whatever its shape. Missing channels are added to nothing.
            "Transpose" | "Identity" | "Reshape" | "Pad" => {
                let same = self.field(from(0))?;
                self.fields.insert(to(node), same);
                // Whoever needs it under the other name counts, too.
                let others = self.uses[from(0)] - 1;
                *self.uses.entry(to(node)).or_default() += others;
            }
            "Conv" => self.conv(node)?,
            "ConvTranspose" => self.conv_transpose(node)?,
            "Add" => self.add(node)?,
            "Relu" => self.activate(node, Activation::Relu)?,
            "HardSwish" => self.activate(node, Activation::HardSwish)?,
            "Sigmoid" => self.activate(node, Activation::Sigmoid)?,
            "PRelu" => {
                let slopes = per_channel(&self.weights(from(1))?.values);
                self.activate(node, Activation::Slopes(slopes))?;
            }
            "Mul" => self.step(Operator::Scale, &node.input, to(node))?,
            "MaxPool" => self.step(Operator::HalveByMost, &node.input, to(node))?,
            "GlobalAveragePool" => self.step(Operator::Mean, &node.input, to(node))?,
            "Resize" => self.step(Operator::Double, &node.input[..1], to(node))?,
            "Concat" => self.step(Operator::Join, &node.input, to(node))?,
            other => return Err(format!("operator {other}")),
        }
        Ok(())
    }

    fn conv(&mut self, node: &NodeProto) -> Outcome<()> {
        let weights = self.weights(&node.input[1])?;
        let bias = &self.weights(&node.input[2])?.values;
        let (stride, pads) = (ints(node, "strides"), ints(node, "pads"));
        let (stride, pads) = (stride[0], [0, 1, 2, 3].map(|side| pads[side]));
        let [outputs, inputs, rows, columns] = weights.shape[..] else {
            return Err(format!("weights of {}", to(node)));
        };
        let values = &weights.values;
        let operator = if int(node, "group") == 1 {
            let shape = [outputs, inputs, rows, columns];
            Operator::Conv(Conv::new(shape, values, bias, stride, pads))
        } else {
            let shape = [outputs, rows, columns];
            Operator::Depthwise(Depthwise::new(shape, values, bias, stride, pads))
        };
        self.step(operator, &node.input[..1], to(node))
    }

    /// To one channel, twice as large: four channels that are then laid beside each other.
    fn conv_transpose(&mut self, node: &NodeProto) -> Outcome<()> {
        let weights = self.weights(&node.input[1])?;
        let bias = self.weights(&node.input[2])?.values[0];
        let [inputs, 1, 2, 2] = weights.shape[..] else {
            return Err(format!("weights of {}", to(node)));
        };
        let place = |at: usize| weights.values[at % inputs * 4 + at / inputs];
        let ordered: Vec<f32> = (0..4 * inputs).map(place).collect();
        let shape = [4, inputs, 1, 1];
        let conv = Conv::new(shape, &ordered, &[bias; 4], 1, [0; 4]);
        let between = format!("{}_channels", to(node));
        self.step(Operator::Conv(conv), &node.input[..1], between.clone())?;
        self.step(Operator::Spread(Activation::None), &[between], to(node))
    }

    /// Within the convolution that made one of both, if nobody else needs what it made and the other is there before it runs.
    fn add(&mut self, node: &NodeProto) -> Outcome<()> {
        let other = [self.field(&node.input[1])?, self.field(&node.input[0])?];
        for (name, other) in node.input.iter().zip(other) {
            let made = self.maker(other);
            let field = self.field(name)?;
            let alone = self.uses[name] == 1;
            let at = self.maker(field);
            if let Some(at) = at
                && alone
                && made < Some(at)
                && let Step {
                    operator: Operator::Conv(conv),
                    from,
                    ..
                } = &mut self.steps[at]
                && conv.activation == Activation::None
                && from.len() == 1
            {
                from.push(other);
                self.fields.insert(to(node), field);
                return Ok(());
            }
        }
        self.step(Operator::Add(Activation::None), &node.input, to(node))
    }

    /// Within the step that made the field, if nobody needs it as it was.
    fn activate(&mut self, node: &NodeProto, activation: Activation) -> Outcome<()> {
        let name = &node.input[0];
        let field = self.field(name)?;
        let alone = self.uses[name] == 1;
        if let Some(at) = self.maker(field)
            && alone
            && let Operator::Conv(Conv {
                activation: before, ..
            })
            | Operator::Depthwise(Depthwise {
                activation: before, ..
            })
            | Operator::Add(before)
            | Operator::Spread(before) = &mut self.steps[at].operator
            && *before == Activation::None
        {
            *before = activation;
            self.fields.insert(to(node), field);
            return Ok(());
        }
        self.step(Operator::Activate(activation), &node.input[..1], to(node))
    }

    fn step(&mut self, operator: Operator, from: &[String], to: String) -> Outcome<()> {
        let from = from.iter().map(|name| self.field(name));
        self.steps.push(Step {
            operator,
            from: from.collect::<Outcome<_>>()?,
            to: self.count,
            last_use_of: Vec::new(),
        });
        self.fields.insert(to, self.count);
        self.count += 1;
        Ok(())
    }

    /// The step that makes a field.
    fn maker(&self, field: usize) -> Option<usize> {
        self.steps.iter().position(|step| step.to == field)
    }

    fn field(&self, name: &str) -> Outcome<usize> {
        let field = self.fields.get(name);
        field.copied().ok_or_else(|| format!("field {name}"))
    }

    fn weights(&self, name: &str) -> Outcome<&Weights> {
        let weights = self.weights.get(name);
        weights.ok_or_else(|| format!("weights {name}"))
    }

    fn network(mut self, outputs: Vec<usize>) -> Network {
        for field in (0..self.count).filter(|field| !outputs.contains(field)) {
            let mut steps = self.steps.iter_mut().rev();
            if let Some(last) = steps.find(|step| step.from.contains(&field)) {
                last.last_use_of.push(field);
            }
        }
        Network {
            steps: self.steps,
            outputs,
            fields: self.count,
        }
    }
}

fn weights(tensor: &TensorProto) -> Weights {
    let bytes = tensor.raw_data.as_ref().map(|bytes| bytes.borrow());
    let bytes = bytes.as_ref().map_or(&[][..], |bytes| bytes.as_slice());
    let numbers = bytes.chunks_exact(4);
    Weights {
        shape: tensor.dims.iter().map(|&length| length as usize).collect(),
        values: numbers
            .map(|number| f32::from_le_bytes([number[0], number[1], number[2], number[3]]))
            .collect(),
    }
}

fn to(node: &NodeProto) -> String {
    node.output.first().cloned().unwrap_or_default()
}

fn int(node: &NodeProto, name: &str) -> i64 {
    let named = |of: &&rten_onnx::onnx::AttributeProto| of.name.as_deref() == Some(name);
    let attribute = node.attribute.iter().find(named);
    attribute.and_then(|of| of.i).unwrap_or(1)
}

fn ints(node: &NodeProto, name: &str) -> Vec<usize> {
    let named = |of: &&rten_onnx::onnx::AttributeProto| of.name.as_deref() == Some(name);
    let attribute = node.attribute.iter().find(named);
    attribute.map_or(Vec::new(), |of| {
        of.ints.iter().map(|&number| number as usize).collect()
    })
}

